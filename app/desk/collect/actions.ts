'use server'
import { formAction } from '@/lib/platform/operations/form-action'
import { plainAmounts, receiptAddress, takeOnce } from './take-once'

export const takeMoney = formAction(takeOnce, receiptAddress, plainAmounts)

'use server'
import { findPayLink } from '@/lib/platform/modules/find-by-number'
import { formAction } from '@/lib/platform/operations/form-action'
import { payAddress } from './pay-address'

export const findBill = formAction(findPayLink, payAddress)

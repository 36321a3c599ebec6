'use server'
import { findPayLink } from '@/lib/platform/collection/find-pay-link'
import { formAction } from '@/lib/platform/operations/form-action'
import '@/lib/services/registry'
import { payAddress } from './pay-address'

export const findBill = formAction(findPayLink, payAddress)

'use server'
import { remit } from '@/lib/platform/collection/remit'
import { refundReceipt } from '@/lib/platform/collection/refund-receipt'
import { cancelReceipt, dishonourReceipt } from '@/lib/platform/collection/undo-receipt'
import { formAction } from '@/lib/platform/operations/form-action'
import '@/lib/services/registry'
import { myReceipts, receiptPage } from './receipt-address'

export const cancel = formAction(cancelReceipt, receiptPage)
export const dishonour = formAction(dishonourReceipt, receiptPage)
export const refund = formAction(refundReceipt, receiptPage)
export const payIn = formAction(remit, myReceipts)

'use server'
import { refundReceipt } from '@/lib/platform/collection/refund-receipt'
import { cancelReceipt, dishonourReceipt } from '@/lib/platform/collection/undo-receipt'
import { formAction } from '@/lib/platform/operations/form-action'
import '@/lib/services/registry'
import { receiptPage } from './receipt-address'

export const cancel = formAction(cancelReceipt, receiptPage)
export const dishonour = formAction(dishonourReceipt, receiptPage)
export const refund = formAction(refundReceipt, receiptPage)

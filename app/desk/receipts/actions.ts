'use server'
import { decideDispute } from '@/lib/platform/collection/disputes/decide-dispute'
import { clearReceipt } from '@/lib/platform/collection/remittance/clear-receipt'
import {
  approveRemittance,
  returnRemittance,
} from '@/lib/platform/collection/remittance/decide-remittance'
import { prepareRemittance } from '@/lib/platform/collection/remittance/prepare-remittance'
import { refundReceipt } from '@/lib/platform/collection/refund-receipt'
import { cancelReceipt, dishonourReceipt } from '@/lib/platform/collection/undo-receipt'
import { formAction } from '@/lib/platform/operations/form-action'
import { disputedReceiptPage, plainTotals, receiptPage, slipPage } from './receipt-address'

export const cancel = formAction(cancelReceipt, receiptPage)
export const dishonour = formAction(dishonourReceipt, receiptPage)
export const refund = formAction(refundReceipt, receiptPage)
export const clear = formAction(clearReceipt, receiptPage)
export const decide = formAction(decideDispute, disputedReceiptPage)
export const prepareSlip = formAction(prepareRemittance, slipPage, plainTotals)
export const approveSlip = formAction(approveRemittance, slipPage)
export const returnSlip = formAction(returnRemittance, slipPage)

import { z } from 'zod'
import { operation } from '../operations/operation'
import { queueRefund } from './queue-refund'
import { undoPayment } from './undo-payment'

/** Takes back a payment the bank has already (card, UPI, on-line); what came through the gateway is queued to go back. */
export const refundReceipt = operation({
  name: 'collection.refund-receipt',
  summary: 'Take back a payment the bank has already',
  permission: 'refund',
  input: z.object({
    id: z.uuid(),
    reason: z.enum(['ERRORRECEIPT', 'OTHER']),
    remark: z.string().trim().max(500).optional(),
  }),
  output: z.object({ id: z.uuid(), number: z.string(), queued: z.boolean() }),
  api: { method: 'post', path: '/receipts/{id}/refund' },
  run: async ({ actor, input: { id, reason, remark }, tx, now, about }) => {
    const { payment, receipt } = await undoPayment(tx, {
      receiptId: id,
      kind: 'REFUNDED',
      reason,
      remark,
      actor,
      now,
    })
    about(receipt.number, { reason })
    const { tenantId, gatewayOrderId, transactionNumber, amount, personId } = payment
    if (gatewayOrderId === null || transactionNumber === null)
      return { id, number: receipt.number, queued: false }

    const due = {
      providerPaymentId: transactionNumber,
      amount,
      reason: 'RECEIPT_TAKEN_BACK' as const,
    }
    await queueRefund(tx, { tenantId, id: gatewayOrderId, personId }, due, now)
    await tx.gatewayOrder.update({
      where: { tenantId_id: { tenantId, id: gatewayOrderId } },
      data: { status: 'TO_BE_REFUNDED' },
    })
    return { id, number: receipt.number, queued: true }
  },
})

import { z } from 'zod'
import { NotFound, Refusal } from '../../operations/errors'
import { operation } from '../../operations/operation'
import { uuidv7 } from '../../operations/uuid'
import { undoPayment } from '../undo-payment'

/**
 * An officer's decision on money the bank gave back or holds in dispute. Accepted: the receipt is undone like any other, and
 * nothing is sent, since the bank has done it. Contested: it is noted, and the receipt stands until the bank decides.
 */
export const decideDispute = operation({
  name: 'collection.decide-dispute',
  summary: 'Accept or contest what the bank took back from a receipt',
  permission: 'refund',
  input: z.object({
    id: z.uuid(),
    decision: z.enum(['ACCEPTED', 'CONTESTED']),
    remark: z.string().trim().min(1).max(500),
  }),
  output: z.object({ id: z.uuid(), receipt: z.uuid(), status: z.string() }),
  api: { method: 'post', path: '/disputes/{id}/decide' },
  run: async ({ actor, input: { id, decision, remark }, tx, now, about }) => {
    const { tenantId } = actor
    await tx.$queryRaw`SELECT id FROM payment_dispute WHERE tenant_id = ${tenantId} AND id = ${id}::uuid FOR UPDATE`
    const dispute = await tx.paymentDispute.findUnique({
      where: { tenantId_id: { tenantId, id } },
      include: { payment: { include: { receipt: true } } },
    })
    const receipt = dispute?.payment.receipt
    if (!dispute || !receipt) throw new NotFound('dispute')
    const { payment } = dispute
    const open = dispute.status === 'OPEN' || dispute.status === 'CONTESTED'
    if (!open || dispute.status === decision) throw new Refusal('dispute-decided')

    const by = { actorId: actor.personId ?? null, actorName: actor.name }
    if (decision === 'ACCEPTED') {
      if (dispute.amount < payment.amount) throw new Refusal('dispute-of-a-part')
      const undoing = { receiptId: receipt.id, kind: 'REFUNDED', reason: 'BANK', remark } as const
      await undoPayment(tx, { ...undoing, actor, now })
      if (payment.gatewayOrderId)
        await tx.gatewayOrder.update({
          where: { tenantId_id: { tenantId, id: payment.gatewayOrderId } },
          data: { status: 'REFUNDED' },
        })
    } else {
      const { id: paymentId, personId } = payment
      await tx.paymentEvent.create({
        data: {
          tenantId,
          id: uuidv7(now),
          paymentId,
          personId,
          kind: decision,
          remark,
          ...by,
          at: now,
        },
      })
    }
    await tx.paymentDispute.update({
      where: { tenantId_id: { tenantId, id } },
      data: {
        status: decision,
        decidedBy: by.actorId,
        decidedByName: by.actorName,
        decidedAt: now,
        remark,
      },
    })
    about(receipt.number, { decision, kind: dispute.kind })
    return { id, receipt: receipt.id, status: decision }
  },
})

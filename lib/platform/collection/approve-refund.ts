import { z } from 'zod'
import { enqueue } from '@/lib/infra/queue/queue'
import { NotFound, Refusal } from '../operations/errors'
import { operation } from '../operations/operation'

/** Lets a queued refund go. Who took the receipt back may not also send its money: another officer must. */
export const approveRefund = operation({
  name: 'collection.approve-refund',
  summary: 'Approve that money goes back to who paid it',
  permission: 'refund',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), status: z.string() }),
  api: { method: 'post', path: '/refunds/{id}/approve' },
  run: async ({ actor, input: { id }, tx, now, about }) => {
    const { tenantId } = actor
    const refund = await tx.refund.findUnique({ where: { tenantId_id: { tenantId, id } } })
    if (!refund) throw new NotFound('refund')
    const asked = await tx.paymentEvent.findFirst({
      where: { tenantId, kind: 'REFUNDED', payment: { gatewayOrderId: refund.orderId } },
    })
    if (asked?.actorId && asked.actorId === actor.personId) throw new Refusal('refund-by-another')

    const { count } = await tx.refund.updateMany({
      where: { tenantId, id, status: { in: ['QUEUED', 'FAILED'] } },
      data: { status: 'REQUESTED', approvedBy: actor.personId ?? null, approvedByName: actor.name },
    })
    if (count === 0) throw new Refusal('refund-not-waiting')
    await enqueue(
      tx,
      'send-refund',
      { tenant: tenantId, refund: id },
      { key: `send-refund:${id}`, runAt: now },
    )
    about(id, { paise: refund.amount.toString() })
    return { id, status: 'REQUESTED' }
  },
})

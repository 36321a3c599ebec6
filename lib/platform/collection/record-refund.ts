import { z } from 'zod'
import { enqueue } from '@/lib/infra/queue/queue'
import { operation } from '../operations/operation'
import { recordEvent } from './record-event'
import { refundKey } from './queue-refund'

/** Notes what the gateway says of a refund; one under way is asked about again in an hour. */
export const recordRefund = operation({
  name: 'collection.record-refund',
  summary: 'Note what the gateway says of a refund',
  permission: 'system',
  input: z.object({
    ulb: z.string(),
    refund: z.uuid(),
    providerRefundId: z.string().nullable(),
    outcome: z.enum(['pending', 'processed', 'failed']),
  }),
  output: z.object({ status: z.string() }),
  run: async ({
    actor: { tenantId },
    input: { refund: id, providerRefundId, outcome },
    tx,
    now,
    about,
  }) => {
    const status = { pending: 'REQUESTED', processed: 'DONE', failed: 'FAILED' }[outcome]
    const { count } = await tx.refund.updateMany({
      where: { tenantId, id, status: 'REQUESTED' },
      data: { status, providerRefundId, doneAt: status === 'DONE' ? now : null },
    })
    const refund = await tx.refund.findUniqueOrThrow({ where: { tenantId_id: { tenantId, id } } })
    about(id, { outcome })
    if (count === 0) return { status: refund.status }

    const { orderId } = refund
    const key = `refund:${id}:${outcome}`
    await recordEvent(
      tx,
      {
        tenantId,
        orderId,
        key,
        source: 'REFUND',
        payload: { refund: id, providerRefundId, outcome },
      },
      now,
    )
    if (status === 'REQUESTED') {
      const runAt = new Date(now.getTime() + 3_600_000)
      await enqueue(
        tx,
        'send-refund',
        { tenant: tenantId, refund: id },
        { key: `send-refund:${id}`, runAt },
      )
    }
    // Money that came on top of a good payment goes back without touching the order.
    const order = await tx.gatewayOrder.findUniqueOrThrow({
      where: { tenantId_id: { tenantId, id: orderId } },
    })
    const own = await tx.gatewayEvent.findFirst({
      where: {
        tenantId,
        eventKey: refundKey(order.providerPaymentId ?? ''),
        payload: { path: ['refund'], equals: id },
      },
    })
    if (status === 'DONE' && own) {
      await tx.gatewayOrder.update({
        where: { tenantId_id: { tenantId, id: orderId } },
        data: { status: 'REFUNDED' },
      })
    }
    return { status }
  },
})

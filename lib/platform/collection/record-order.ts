import { z } from 'zod'
import { operation } from '../operations/operation'
import { enqueue } from '@/lib/infra/queue/queue'
import { recordEvent } from './record-event'

/** Notes which order the gateway made of ours, and has it asked about in a quarter of an hour. */
export const recordOrder = operation({
  name: 'collection.record-order',
  summary: 'Note which order the gateway made of ours',
  permission: 'system',
  input: z.object({
    ulb: z.string(),
    order: z.uuid(),
    gateway: z.string(),
    providerOrderId: z.string(),
  }),
  output: z.object({ order: z.uuid() }),
  run: async ({
    actor: { tenantId },
    input: { order, gateway, providerOrderId },
    tx,
    now,
    about,
  }) => {
    const placed = await tx.gatewayOrder.update({
      where: { tenantId_id: { tenantId, id: order } },
      data: { gateway, providerOrderId },
    })
    // Somebody tries again: a failed attempt before is not the end of the order.
    await tx.gatewayOrder.updateMany({
      where: { tenantId, id: order, status: 'FAILURE' },
      data: { status: 'PENDING', settledAt: null },
    })
    await recordEvent(
      tx,
      {
        tenantId,
        orderId: order,
        key: `create:${providerOrderId}`,
        source: 'CREATE',
        payload: { gateway, providerOrderId },
      },
      now,
    )
    const runAt = new Date(now.getTime() + 15 * 60_000)
    await enqueue(
      tx,
      'check-order',
      { tenant: tenantId, order },
      { runAt, key: `check-order:${order}` },
    )
    about(placed.reference)
    return { order }
  },
})

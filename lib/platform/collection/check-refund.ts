import { z } from 'zod'
import { query } from '../operations/operation'
import { sendRefund } from './send-refund'

const refundsUnderWay = query({
  name: 'collection.refunds-under-way',
  summary: 'Refunds the gateway was asked for and has not finished',
  permission: 'system',
  input: z.object({ ulb: z.string(), order: z.uuid().optional() }),
  output: z.object({ refunds: z.array(z.string()) }),
  run: async ({ actor: { tenantId }, input: { order }, tx }) => {
    const found = await tx.refund.findMany({
      where: { tenantId, status: 'REQUESTED', ...(order && { orderId: order }) },
      select: { id: true },
    })
    return { refunds: found.map(({ id }) => id) }
  },
})

/** Asks the gateway about the refunds under way of an order, or of a whole ULB. */
export async function checkRefund({
  tenantId,
  orderId,
}: {
  tenantId: string
  orderId?: string
}): Promise<number> {
  const { refunds } = await refundsUnderWay(
    { by: 'system', as: 'payment' },
    { ulb: tenantId, order: orderId },
  )
  for (const refund of refunds) await sendRefund(tenantId, refund)
  return refunds.length
}

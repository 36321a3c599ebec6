import { z } from 'zod'
import { GatewayUnavailable } from '@/lib/infra/payment-gateway/gateway'
import { log } from '@/lib/infra/log/log'
import { query } from '../operations/operation'
import { ulbs } from '../tenancy/tenancy'
import { checkOrder } from './check-order'
import { checkRefund } from './check-refund'

const minute = 60_000

const pendingOrders = query({
  name: 'collection.pending-orders',
  summary: 'Orders to pay on-line that may still be paid',
  permission: 'system',
  input: z.object({ ulb: z.string(), from: z.date(), to: z.date() }),
  output: z.object({ orders: z.array(z.string()) }),
  run: async ({ actor: { tenantId }, input: { from, to }, tx }) => {
    const found = await tx.gatewayOrder.findMany({
      where: {
        tenantId,
        status: { in: ['PENDING', 'FAILURE'] },
        providerOrderId: { not: null },
        createdAt: { gte: from, lt: to },
      },
      select: { id: true },
      orderBy: { createdAt: 'asc' },
      take: 500,
    })
    return { orders: found.map(({ id }) => id) }
  },
})

/**
 * Asks the gateway about every order that may still be paid, failed attempts included: each quarter of an hour those 15 to 30 minutes old, once
 * a day (`'older'`) all the others of the last ten days, and about refunds under way. Gives how many were asked about.
 */
export async function reconcilePending(
  now: Date,
  which: 'recent' | 'older' = 'recent',
): Promise<number> {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * minute)
  const [from, to] = which === 'recent' ? [ago(30), ago(15)] : [ago(10 * 24 * 60), ago(30)]
  let asked = 0
  for (const { id: tenantId } of await ulbs()) {
    const { orders } = await pendingOrders({ by: 'system' }, { ulb: tenantId, from, to })
    try {
      for (const orderId of orders) await checkOrder({ tenantId, orderId }, { source: 'STATUS' })
      asked += orders.length + (which === 'older' ? await checkRefund({ tenantId }) : 0)
    } catch (error) {
      if (!GatewayUnavailable.is(error)) throw error
      log().warn({ tenant: tenantId }, 'the gateway is silent')
      return asked
    }
  }
  return asked
}

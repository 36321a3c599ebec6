import { log } from '@/lib/infra/log/log'
import { GatewayUnavailable } from '@/lib/infra/payment-gateway/gateway'
import { checkOrder, type News, type OrderNow } from './check-order'
import type { OrderKey } from './order-reference'

/** Asks the gateway about an order for somebody who waits; undefined while the gateway is silent. The jobs ask again. */
export async function askOnce(order: OrderKey, news: News): Promise<OrderNow | undefined> {
  try {
    return await checkOrder(order, news)
  } catch (error) {
    if (!GatewayUnavailable.is(error)) throw error
    log().warn({ tenant: order.tenantId }, 'the gateway is silent')
    return undefined
  }
}

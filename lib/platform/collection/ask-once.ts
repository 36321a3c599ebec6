import { log } from '@/lib/infra/log/log'
import { GatewayUnavailable } from '@/lib/infra/payment-gateway/gateway'
import { checkOrder, type News, type OrderNow } from './check-order'
import type { OrderKey } from './order-reference'

/** As long as a person waits for a page; the bank's answer counts all the same when it comes later. */
const patience = 4_000

/** Asks the gateway about an order for somebody who waits; undefined while the gateway is silent. The jobs ask again. */
export async function askOnce(order: OrderKey, news: News): Promise<OrderNow | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience)
  })
  try {
    return await Promise.race([ask(order, news), late])
  } finally {
    clearTimeout(timer)
  }
}

async function ask(order: OrderKey, news: News): Promise<OrderNow | undefined> {
  try {
    return await checkOrder(order, news)
  } catch (error) {
    if (!GatewayUnavailable.is(error)) throw error
    log().warn({ tenant: order.tenantId }, 'the gateway is silent')
    return undefined
  }
}

import {
  ForgedSignature,
  GatewayRefused,
  GatewayUnavailable,
  type RequestHeaders,
} from '@/lib/infra/payment-gateway/gateway'
import { log } from '@/lib/infra/log/log'
import { NotFound } from '../operations/errors'
import { checkOrder } from './check-order'
import { checkRefund } from './check-refund'
import { checkDispute } from './disputes/check-dispute'
import { installedGateway } from './installed-gateway'
import { orderOfReference } from './order-reference'

/** What to answer a webhook with: 200 ends it, 401 is a forgery, 503 asks for it again later. */
export type WebhookAnswer = 200 | 401 | 404 | 503

/** The gateway's server says something happened. Signed or not, it only makes us ask. */
export async function hearWebhook(
  gatewayName: string,
  rawBody: string,
  headers: RequestHeaders,
): Promise<WebhookAnswer> {
  const gateway = installedGateway()
  if (gateway.name !== gatewayName) return 404
  try {
    const event = gateway.readWebhook(rawBody, headers)
    if (event.providerOrderId === null || event.status === 'irrelevant') return 200
    const { orderRef, payments } = await gateway.status(event.providerOrderId)
    const order = await orderOfReference(orderRef)
    if (!order) return 200
    if (event.status.startsWith('refund')) await checkRefund(order)
    if (event.status === 'disputed' && event.providerDisputeId !== null)
      await checkDispute(order, event.providerDisputeId, payments)
    else await checkOrder(order, { source: 'WEBHOOK', key: `webhook:${event.eventId}` })
    return 200
  } catch (error) {
    if (ForgedSignature.is(error)) return refused(401, 'a webhook was forged')
    if (GatewayUnavailable.is(error)) return refused(503, 'the gateway is silent')
    if (NotFound.is(error) || GatewayRefused.is(error))
      return refused(200, 'a webhook names no order of ours')
    throw error
  }
}

function refused<Status extends WebhookAnswer>(status: Status, what: string): Status {
  log().warn({ gateway: installedGateway().name }, what)
  return status
}

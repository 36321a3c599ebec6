import { exchange } from './exchange'
import type { ExchangeSettings } from './exchange'
import type { PaymentGateway } from './gateway'
import { ordersApi, sameOrder } from './orders-api'
import { readClaim } from './read-claim'
import { readEvent } from './read-event'

export interface SandboxSettings extends Omit<ExchangeSettings, 'gateway'> {
  webhookSecret: string
  /** Where browsers reach the sandbox, when that is not `baseUrl`. */
  checkoutUrl?: string | undefined
  /** How the payer's browser returns: with a form (needs one click without JavaScript) or a link. */
  callbackMethod?: 'post' | 'get' | undefined
}

/** The gateway for demonstration and tests: talks to the sandbox server, moves no money. */
export function sandbox(settings: SandboxSettings): PaymentGateway {
  const api = ordersApi(exchange({ ...settings, gateway: 'sandbox' }))
  return {
    name: 'sandbox',

    async createOrder(order) {
      const body = {
        description: order.description,
        callback_url: order.callbackUrl,
        callback_method: settings.callbackMethod ?? 'get',
        customer_name: order.customer.name ?? null,
      }
      const placed = sameOrder(await api.place(order, { body }), order)
      const url = new URL(`/checkout/${placed.id}`, settings.checkoutUrl ?? settings.baseUrl)
      url.searchParams.set('lang', order.language)
      return { providerOrderId: placed.id, checkout: { method: 'redirect', url: url.href } }
    },

    readCallback: (params) =>
      readClaim(settings.keySecret, {
        orderId: params.sandbox_order_id,
        paymentId: params.sandbox_payment_id,
        signature: params.sandbox_signature,
        failed: 'error_code' in params,
      }),

    readWebhook: (rawBody, headers) =>
      readEvent(
        {
          signatureHeader: 'x-sandbox-signature',
          eventIdHeader: 'x-sandbox-event-id',
          secret: settings.webhookSecret,
        },
        rawBody,
        headers,
      ),

    status: api.status,
    refund: api.refund,
    refundStatus: api.refundStatus,
    disputeStatus: api.disputeStatus,
  }
}

import type { z } from 'zod'
import type { orderEntity } from './entities'
import { exchange } from './exchange'
import type { ExchangeSettings } from './exchange'
import { GatewayUnavailable } from './gateway'
import type { Checkout, OrderRequest, PaymentGateway } from './gateway'
import { ordersApi, sameOrder } from './orders-api'
import { readClaim } from './read-claim'
import { readEvent } from './read-event'

export interface RazorpaySettings extends Omit<ExchangeSettings, 'gateway' | 'baseUrl'> {
  webhookSecret: string
  /** Shown on the checkout page as the one who is paid. */
  merchantName: string
  /** https://api.razorpay.com unless given. */
  baseUrl?: string | undefined
}

/** Razorpay's Orders, Hosted Checkout, Refunds and Webhooks (razorpay.com/docs). */
export function razorpay(settings: RazorpaySettings): PaymentGateway {
  const baseUrl = settings.baseUrl ?? 'https://api.razorpay.com'
  const api = ordersApi(exchange({ ...settings, gateway: 'razorpay', baseUrl }))
  return {
    name: 'razorpay',

    async createOrder(order) {
      const placed = await findOrPlace(api, order)
      return {
        providerOrderId: placed.id,
        checkout: hostedCheckout(settings, baseUrl, order, placed.id),
      }
    },

    readCallback: (params) =>
      readClaim(settings.keySecret, {
        orderId: params.razorpay_order_id ?? failedOf(params).order_id,
        paymentId: params.razorpay_payment_id ?? failedOf(params).payment_id,
        signature: params.razorpay_signature,
        failed: Object.keys(params).some((key) => key.startsWith('error')),
      }),

    readWebhook: (rawBody, headers) =>
      readEvent(
        {
          signatureHeader: 'x-razorpay-signature',
          eventIdHeader: 'x-razorpay-event-id',
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

// Creating an order carries no idempotency key there, so look by our receipt before each attempt.
async function findOrPlace(
  api: ReturnType<typeof ordersApi>,
  order: OrderRequest,
): Promise<z.infer<typeof orderEntity>> {
  for (let attempt = 1; ; attempt++) {
    const found = await api.findByReceipt(order)
    if (found) return sameOrder(found, order)
    try {
      const placed = await api.place(order, { once: true })
      return sameOrder(placed, order)
    } catch (error) {
      if (!GatewayUnavailable.is(error) || attempt >= 2) throw error
    }
  }
}

function hostedCheckout(
  settings: RazorpaySettings,
  baseUrl: string,
  order: OrderRequest,
  orderId: string,
): Checkout {
  const { name, mobile, email } = order.customer
  return {
    method: 'post',
    url: new URL('/v1/checkout/embedded', baseUrl).href,
    fields: {
      key_id: settings.keyId,
      order_id: orderId,
      amount: order.amount.toString(),
      currency: order.currency,
      name: settings.merchantName,
      description: order.description,
      callback_url: order.callbackUrl,
      cancel_url: cancelUrl(order.callbackUrl, orderId),
      ...(name ? { 'prefill[name]': name } : {}),
      ...(mobile ? { 'prefill[contact]': mobile } : {}),
      ...(email ? { 'prefill[email]': email } : {}),
      ...Object.fromEntries(
        Object.entries(order.notes).map(([key, value]) => [`notes[${key}]`, value]),
      ),
    },
  }
}

// Razorpay sends a payer who gives up here with a bare GET, so the address itself must say which order.
function cancelUrl(callbackUrl: string, orderId: string): string {
  const url = new URL(callbackUrl)
  url.searchParams.set('razorpay_order_id', orderId)
  url.searchParams.set('error[code]', 'PAYMENT_CANCELLED')
  return url.href
}

// A failed payment posts its ids as JSON text in error[metadata], in older versions as nested fields.
function failedOf(params: Record<string, string>): { order_id?: string; payment_id?: string } {
  const order = params['error[metadata][order_id]']
  const payment = params['error[metadata][payment_id]']
  const text = params['error[metadata]'] ?? ''
  const found = (key: string) => new RegExp(`"${key}"\\s*:\\s*"([A-Za-z0-9_]+)"`).exec(text)?.[1]
  const orderId = order ?? found('order_id')
  const paymentId = payment ?? found('payment_id')
  return {
    ...(orderId ? { order_id: orderId } : {}),
    ...(paymentId ? { payment_id: paymentId } : {}),
  }
}

import { signature } from '@/lib/infra/payment-gateway/signature'
import type { Order, Payment } from './records'

/** What the payer's browser brings back: a signed payment, or the unsigned news of a failure. */
export function callbackFields(
  order: Order,
  payment: Payment | null,
  keySecret: string,
): Record<string, string> {
  if (payment?.status === 'captured') {
    return {
      sandbox_order_id: order.id,
      sandbox_payment_id: payment.id,
      sandbox_signature: signature(`${order.id}|${payment.id}`, keySecret),
    }
  }
  return {
    sandbox_order_id: order.id,
    ...(payment ? { sandbox_payment_id: payment.id } : {}),
    error_code: payment ? 'PAYMENT_FAILED' : 'PAYMENT_CANCELLED',
  }
}

/** The callback address with the fields in its query. */
export function callbackAddress(order: Order, fields: Record<string, string>): string {
  const url = new URL(order.callback_url)
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value)
  return url.href
}

import { GatewayRefused } from './gateway'
import type { CallbackClaim } from './gateway'
import { isSignedBy } from './signature'

interface CallbackFields {
  orderId: string | undefined
  paymentId: string | undefined
  signature: string | undefined
  failed: boolean
}

/** A success is authentic when signed over `order|payment`; a success with a bad signature is none. */
export function readClaim(keySecret: string, fields: CallbackFields): CallbackClaim {
  const { orderId, paymentId, signature, failed } = fields
  if (!orderId) throw new GatewayRefused('NO_ORDER', 'The callback names no order')
  const authentic =
    !failed && Boolean(paymentId) && isSignedBy(keySecret, `${orderId}|${paymentId}`, signature)
  return {
    providerOrderId: orderId,
    ...(paymentId ? { providerPaymentId: paymentId } : {}),
    claimed: failed || !paymentId ? 'failure' : 'success',
    authentic,
  }
}

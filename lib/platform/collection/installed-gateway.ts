import { env } from '@/lib/infra/env/env'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'
import { paymentGateway } from '@/lib/infra/payment-gateway/choose-gateway'
import type { PaymentGateway } from '@/lib/infra/payment-gateway/gateway'

/** The gateway this installation takes payments through. A person waits for its answers, so it gets little time. */
export const installedGateway = keptOnce('gateway', open)

function open(): PaymentGateway {
  const settings = env()
  const patience = { timeoutMs: 5_000, attempts: 2 }
  if (settings.PAYMENT_GATEWAY === 'razorpay') {
    return paymentGateway({
      provider: 'razorpay',
      keyId: settings.RAZORPAY_KEY_ID,
      keySecret: settings.RAZORPAY_KEY_SECRET,
      webhookSecret: settings.RAZORPAY_WEBHOOK_SECRET,
      merchantName: 'Palika',
      ...patience,
    })
  }
  return paymentGateway({
    provider: 'sandbox',
    keyId: settings.SANDBOX_GATEWAY_KEY_ID,
    keySecret: settings.SANDBOX_GATEWAY_KEY_SECRET,
    webhookSecret: settings.SANDBOX_GATEWAY_WEBHOOK_SECRET,
    baseUrl: settings.SANDBOX_GATEWAY_URL,
    ...patience,
  })
}

/** The origin of the hosted checkout, which pay pages must be allowed to send forms to. */
export const checkoutOrigin = (): string => {
  const settings = env()
  return settings.PAYMENT_GATEWAY === 'razorpay'
    ? 'https://api.razorpay.com'
    : new URL(settings.SANDBOX_GATEWAY_URL).origin
}

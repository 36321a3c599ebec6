import type { PaymentGateway } from './gateway'
import { razorpay } from './razorpay'
import type { RazorpaySettings } from './razorpay'
import { sandbox } from './sandbox'
import type { SandboxSettings } from './sandbox'

export type GatewaySettings =
  ({ provider: 'sandbox' } & SandboxSettings) | ({ provider: 'razorpay' } & RazorpaySettings)

/** The gateway that the configuration names. */
export function paymentGateway(settings: GatewaySettings): PaymentGateway {
  return settings.provider === 'razorpay' ? razorpay(settings) : sandbox(settings)
}

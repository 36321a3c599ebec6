import { z } from 'zod'

const text = z.string().min(1)

/** Who takes payments online. */
export const gatewaySettings = z.discriminatedUnion('PAYMENT_GATEWAY', [
  z.object({
    PAYMENT_GATEWAY: z.literal('sandbox').default('sandbox'),
    /** Where the sandbox gateway answers this process and people's browsers. */
    SANDBOX_GATEWAY_URL: z.url().default('http://127.0.0.1:3001'),
    SANDBOX_GATEWAY_PORT: z.coerce.number().int().min(1).max(65_535).default(3001),
    SANDBOX_GATEWAY_KEY_ID: text,
    SANDBOX_GATEWAY_KEY_SECRET: text,
    /** Signs the sandbox's webhooks. */
    SANDBOX_GATEWAY_WEBHOOK_SECRET: text,
  }),
  z.object({
    PAYMENT_GATEWAY: z.literal('razorpay'),
    RAZORPAY_KEY_ID: text,
    RAZORPAY_KEY_SECRET: text,
    RAZORPAY_WEBHOOK_SECRET: text,
  }),
])

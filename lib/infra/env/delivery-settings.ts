import { z } from 'zod'

const mail = z.discriminatedUnion('MAIL', [
  z.object({ MAIL: z.literal('outbox').default('outbox') }),
  z.object({
    MAIL: z.literal('smtp'),
    /** `smtps://user:password@host:465`. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }),
    /** The sender's address. */
    MAIL_FROM: z.string().min(3),
  }),
])

const sms = z.discriminatedUnion('SMS', [
  z.object({ SMS: z.literal('outbox').default('outbox') }),
  z.object({
    SMS: z.literal('http'),
    /** The provider's address for sending. */
    SMS_URL: z.url({ protocol: /^https?$/ }),
    SMS_TOKEN: z.string().min(1),
    /** The sender's header registered for DLT. */
    SMS_SENDER: z.string().min(1),
    /** The principal entity registered for DLT. */
    SMS_ENTITY_ID: z.string().default(''),
    /** The DLT ids of the texts as JSON, by template and language: `{"grievances.APPLY.hi":"110…"}`. */
    SMS_TEMPLATE_IDS: z
      .string()
      .transform(readJson)
      .pipe(z.record(z.string(), z.string().min(1)))
      .default({}),
  }),
])

function readJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' })
    return z.NEVER
  }
}

/** How messages leave; `outbox` keeps them in the database for a demonstration. */
export const deliverySettings = z.intersection(mail, sms)

import { z } from 'zod'

const whatsApp = z.discriminatedUnion('WHATSAPP', [
  z.object({ WHATSAPP: z.literal('outbox').default('outbox') }),
  z.object({
    WHATSAPP: z.literal('cloud'),
    /** Of the number that answers, from Meta's console. */
    WHATSAPP_PHONE_NUMBER_ID: z.string().min(1),
    WHATSAPP_TOKEN: z.string().min(1),
    WHATSAPP_API: z.url().default('https://graph.facebook.com/v23.0'),
  }),
])

/** Who may bring in messages of people outside; what is left out is not offered. */
export const inboundSettings = z.intersection(
  whatsApp,
  z.object({
    /** Signs what is posted to `/api/inbound/message`, and is the password of `/api/inbound/mail`. */
    INBOUND_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
    /** The word with which Meta checks `/api/inbound/whatsapp`. */
    WHATSAPP_VERIFY_TOKEN: z.string().min(16).optional(),
    /** Signs what Meta posts there. */
    WHATSAPP_APP_SECRET: z.string().min(16).optional(),
  }),
)

import { env } from '@/lib/infra/env/env'
import { whatsAppCloud, type WhatsAppChannel } from '@/lib/infra/whatsapp/cloud-api'

/** The way to WhatsApp; undefined where messages only stand in the outbox. */
export function whatsApp(): WhatsAppChannel | undefined {
  const settings = env()
  if (settings.WHATSAPP !== 'cloud') return undefined
  const { WHATSAPP_API: api, WHATSAPP_PHONE_NUMBER_ID: phoneNumberId } = settings
  return whatsAppCloud({ api, phoneNumberId, token: settings.WHATSAPP_TOKEN })
}

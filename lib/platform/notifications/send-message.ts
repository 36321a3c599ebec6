import type { Prisma } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { smtpMail } from '@/lib/infra/mail/smtp'
import type { MailChannel } from '@/lib/infra/mail/mail'
import { httpSms } from '@/lib/infra/sms/http-provider'
import type { SmsChannel } from '@/lib/infra/sms/sms'
import { whatsApp } from '../inbound/whatsapp'

/** What leaves: the words, and the address they go to. */
export type Sending = Pick<
  Prisma.MessageGetPayload<object>,
  'channel' | 'template' | 'dltTemplateId' | 'language' | 'title' | 'body'
> & { to: string }

/** Sends a message out; where the settings say `outbox` it only stands in the database. Throws when it was not taken. */
export async function sendMessage({ to, channel, body, ...message }: Sending): Promise<void> {
  const { template, title } = message
  if (channel === 'SMS') await sms()?.send({ to, text: body, templateId: dltIdOf(message) })
  if (channel === 'EMAIL') await mail()?.send({ to, subject: title ?? template, text: body })
  if (channel === 'WHATSAPP') await whatsApp()?.send({ to, text: body })
}

// Each language of a text is a template of its own with the DLT operator.
function dltIdOf({ dltTemplateId, template, language }: Omit<Sending, 'to' | 'channel' | 'body'>) {
  const settings = env()
  const registered = settings.SMS === 'http' ? settings.SMS_TEMPLATE_IDS : {}
  return dltTemplateId ?? registered[`${template}.${language}`] ?? ''
}

let smsChannel: SmsChannel | undefined
let mailChannel: MailChannel | undefined

function sms(): SmsChannel | undefined {
  const settings = env()
  if (settings.SMS !== 'http') return undefined
  const { SMS_URL: url, SMS_TOKEN: token, SMS_SENDER: sender, SMS_ENTITY_ID: entityId } = settings
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  return (smsChannel ??= httpSms({ method: 'POST', url, headers, body: smsBody, sender, entityId }))
}

// One for the process: it keeps its connections.
function mail(): MailChannel | undefined {
  const settings = env()
  if (settings.MAIL !== 'smtp') return undefined
  return (mailChannel ??= smtpMail({ url: settings.SMTP_URL, from: settings.MAIL_FROM }))
}

const smsBody =
  '{"to":"{to}","text":"{text}","template_id":"{templateId}","entity_id":"{entityId}","sender":"{sender}"}'

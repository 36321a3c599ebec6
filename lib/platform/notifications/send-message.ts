import type { Prisma } from '@/lib/infra/database/database'
import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { smtpMail } from '@/lib/infra/mail/smtp'
import type { MailChannel } from '@/lib/infra/mail/mail'
import { httpSms } from '@/lib/infra/sms/http-provider'
import { SmsNotSent, type SmsChannel } from '@/lib/infra/sms/sms'
import { dayAt } from '../dates/dates'
import { mastersOf } from '../masters/masters'
import { fits, mostSegments } from './fit-text'
import { messageIdOf, replyAddressOf } from './reply-reference'
import { whatsApp } from '../inbound/whatsapp'

/** What leaves: the words, and the address they go to. */
export type Sending = Pick<
  Prisma.MessageGetPayload<object>,
  'channel' | 'template' | 'dltTemplateId' | 'language' | 'title' | 'body'
> & { id: string; tenantId: string; to: string }

/** Sends a message out; where the settings say `outbox` it only stands in the database. Throws when it was not taken. */
export async function sendMessage({ to, channel, body, ...message }: Sending): Promise<void> {
  const { template, title } = message
  const [texts, mails] = [sms(), mail()]
  if (channel === 'SMS' && texts) await texts.send(textOf({ to, body, ...message }))
  if (channel === 'EMAIL' && mails) {
    const reference = { tenantId: message.tenantId, messageId: message.id }
    const mailbox = await mailboxOf(message.tenantId)
    await mails.send({
      ...{ to, subject: title ?? template, text: body, messageId: messageIdOf(reference) },
      replyTo: mailbox && replyAddressOf(mailbox, reference),
    })
  }
  if (channel === 'WHATSAPP') await whatsApp()?.send({ to, text: body })
}

function textOf({ to, body, ...message }: Omit<Sending, 'channel'>) {
  const templateId = dltIdOf(message)
  if (!templateId)
    throw new SmsNotSent(true, `no DLT id for ${message.template}.${message.language}`)
  if (!fits(body)) throw new SmsNotSent(true, `more than ${mostSegments} segments`)
  return { to, text: body, templateId }
}

// Each language of a text is a template of its own with the DLT operator.
type Template = Pick<Sending, 'dltTemplateId' | 'template' | 'language'>

function dltIdOf({ dltTemplateId, template, language }: Template): string {
  const settings = env()
  const registered = settings.SMS === 'http' ? settings.SMS_TEMPLATE_IDS : {}
  return registered[`${template}.${language}`] ?? dltTemplateId ?? ''
}

/** Where people write to a ULB by mail, if anywhere: answers go there. */
async function mailboxOf(tenantId: string): Promise<string | undefined> {
  const { 'inbound-address': addresses = [] } = await mastersOf(tenantId, dayAt(clock.now()))
  const mailbox = addresses.find(({ data }) => data['channel'] === 'EMAIL')
  const address = mailbox?.data['address']
  return typeof address === 'string' && address.includes('@') ? address : undefined
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

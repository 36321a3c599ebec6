import type { Prisma } from '@/lib/infra/database/database'
import { transaction } from '@/lib/infra/database/database'
import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { smtpMail } from '@/lib/infra/mail/smtp'
import { httpSms } from '@/lib/infra/sms/http-provider'
import { whatsApp } from '../inbound/whatsapp'
import { openSealed } from '../encryption/personal'
import { home } from '../operations/home'

type Message = Prisma.MessageGetPayload<object>
type Sending = { message: Message; to: string }

const reach = (tenant: string) => ({ by: 'reach', kind: 'SYSTEM', tenant }) as const

/** Delivers a queued message, at least once: sends outside any transaction, then marks it. Throws for the queue to try again. */
export async function deliverMessage(tenantId: string, id: string): Promise<void> {
  const sending = await transaction(reach(tenantId), async (tx): Promise<Sending | undefined> => {
    const message = await tx.message.findUnique({ where: { tenantId_id: { tenantId, id } } })
    if (message?.status !== 'QUEUED') return undefined
    const field = message.channel === 'EMAIL' ? 'email' : 'mobile'
    return {
      message,
      to: message.toCipher ? await openSealed(tx, home, field, message.toCipher) : '',
    }
  })
  if (!sending) return

  await send(sending)
  await transaction(reach(tenantId), (tx) =>
    tx.message.updateMany({
      where: { tenantId, id, status: 'QUEUED' },
      data: {
        status: 'SENT',
        sentAt: clock.now(),
        attempts: { increment: 1 },
        body: kept(sending.message),
      },
    }),
  )
}

// A one-time password is not kept once it was sent, but for the demonstration's outbox.
const kept = ({ template, body }: Message) =>
  template === 'otp' && env().APP_MODE === 'production' ? body.replace(/\d/g, '•') : body

async function send({ message, to }: Sending): Promise<void> {
  const settings = env()
  if (message.channel === 'SMS' && settings.SMS === 'http') {
    const { SMS_URL: url, SMS_TOKEN: token, SMS_SENDER: sender, SMS_ENTITY_ID: entityId } = settings
    await httpSms({
      ...smsRequest,
      url,
      sender,
      entityId,
      headers: { ...smsRequest.headers, authorization: `Bearer ${token}` },
    }).send({
      to,
      text: message.body,
      templateId: message.dltTemplateId ?? '',
    })
  }
  if (message.channel === 'EMAIL' && settings.MAIL === 'smtp') {
    const mail = smtpMail({ url: settings.SMTP_URL, from: settings.MAIL_FROM })
    await mail.send({ to, subject: message.title ?? message.template, text: message.body })
  }
  if (message.channel === 'WHATSAPP') await whatsApp()?.send({ to, text: message.body })
}

const smsRequest = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"to":"{to}","text":"{text}","template_id":"{templateId}","sender":"{sender}"}',
} as const

import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { enqueue } from '@/lib/infra/queue/queue'
import type { Language } from '@/lib/platform/language/language'
import { uuidv7 } from '../operations/uuid'

/** How a message reaches someone. */
export type Channel = 'SMS' | 'EMAIL' | 'WHATSAPP' | 'IN_APP'

/** A message ready to be sent, its words chosen and filled. */
export type Ready = {
  tenantId: string
  personId: string | null
  applicationId?: string | undefined
  channel: Channel
  template: string
  dltTemplateId?: string | undefined
  language: Language
  toCipher?: string | undefined
  toMasked?: string | undefined
  title?: string | undefined
  body: string
  link?: string | undefined
}

/** Keeps a message and queues its delivery, in the operation's own transaction. */
export async function post(tx: Transaction, message: Ready, now: Date): Promise<void> {
  const id = uuidv7(now)
  const data: Prisma.MessageUncheckedCreateInput = {
    ...definedOnly(message),
    tenantId: message.tenantId,
    id,
    personId: message.personId,
    status: 'QUEUED',
    queuedAt: now,
  }
  await tx.message.createMany({ data: [data] })
  await enqueue(tx, 'deliver-message', { tenant: message.tenantId, message: id })
}

const definedOnly = (message: Ready) => ({
  applicationId: message.applicationId ?? null,
  channel: message.channel,
  template: message.template,
  dltTemplateId: message.dltTemplateId ?? null,
  language: message.language,
  toCipher: message.toCipher ?? null,
  toMasked: message.toMasked ?? null,
  title: message.title ?? null,
  body: message.body,
  link: message.link ?? null,
})

/** Fills the `{placeholders}` of a text; one without a value is left out. */
export const fill = (text: string, values: Record<string, string | undefined>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

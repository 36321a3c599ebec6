import type { Transaction } from '@/lib/infra/database/database'
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
  const { tenantId, personId, applicationId, channel, template, dltTemplateId, language } = message
  const { toCipher, toMasked, title, body, link } = message
  // In SQL: nearly every operation posts, and Prisma would compile this statement anew each time.
  await tx.$executeRaw`
    INSERT INTO message (tenant_id, id, person_id, application_id, channel, template, dlt_template_id, language,
                         to_cipher, to_masked, title, body, link, status, queued_at)
    VALUES (${tenantId}, ${id}::uuid, ${personId}::uuid, ${applicationId ?? null}::uuid, ${channel}, ${template},
            ${dltTemplateId ?? null}, ${language}, ${toCipher ?? null}, ${toMasked ?? null}, ${title ?? null}, ${body},
            ${link ?? null}, 'QUEUED', ${now}::timestamptz)`
  await enqueue(tx, 'deliver-message', { tenant: tenantId, message: id })
}

/** Fills the `{placeholders}` of a text; one without a value is left out. */
export const fill = (text: string, values: Record<string, string | undefined>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

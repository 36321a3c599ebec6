import type { Transaction } from '@/lib/infra/database/database'
import { maskEmail } from '../encryption/email'
import { maskMobile } from '../encryption/mobile'
import { openSealed } from '../encryption/personal'
import { stateId } from '../operations/state-id'
import type { Sending } from './send-message'

/** A message that this sweep delivers; `attempts` counts the one that is being made. Without `to`, nobody can read to whom. */
export type Waiting = Omit<Sending, 'to' | 'tenantId'> & {
  id: string
  attempts: number
  to: string | undefined
}

/** What became of it. `dueAt` is when it is tried again, if it is. */
export type Outcome = {
  id: string
  masked: string
  body: string
  error: string | null
  dueAt: Date | null
}

// Longer than sending a batch takes: a message whose process died is another's then.
const lease = 10 * 60_000

/** Takes messages of a tenant that are due, the longest due first; no other sweep takes them meanwhile. */
export async function takeWaiting(
  tx: Transaction,
  tenantId: string,
  { most, now }: { most: number; now: Date },
): Promise<Waiting[]> {
  const until = new Date(now.getTime() + lease)
  const rows = await tx.$queryRaw<(Omit<Waiting, 'to'> & { cipher: string })[]>`
    WITH due AS MATERIALIZED (
      SELECT id FROM message WHERE tenant_id = ${tenantId} AND status = 'QUEUED' AND due_at <= ${now}::timestamptz
      ORDER BY due_at LIMIT ${most} FOR UPDATE SKIP LOCKED
    )
    UPDATE message m SET due_at = ${until}::timestamptz, attempts = m.attempts + 1
    FROM due WHERE m.tenant_id = ${tenantId} AND m.id = due.id
    RETURNING m.id, m.channel, m.template, m.dlt_template_id AS "dltTemplateId", m.language, m.title, m.body, m.attempts,
      m.to_cipher AS cipher`
  const opened: Waiting[] = []
  for (const { cipher, ...row } of rows) {
    const field = row.channel === 'EMAIL' ? 'email' : 'mobile'
    const to = await openSealed(tx, stateId(), field, cipher).catch(() => undefined)
    opened.push({ ...row, to })
  }
  return opened
}

/** An address as it may be seen. */
export const maskedAddress = (channel: string, to: string): string =>
  channel === 'EMAIL' ? maskEmail(to) : maskMobile(to)

/** Writes down what became of messages: sent, to be tried again, or given up. */
export async function keepOutcomes(
  tx: Transaction,
  tenantId: string,
  outcomes: readonly Outcome[],
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE message m SET due_at = o."dueAt", error = o.error, body = o.body, to_masked = coalesce(m.to_masked, o.masked),
      status = CASE WHEN o.error IS NULL THEN 'SENT' WHEN o."dueAt" IS NULL THEN 'FAILED' ELSE 'QUEUED' END,
      sent_at = CASE WHEN o.error IS NULL THEN ${now}::timestamptz END
    FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) AS o(id uuid, masked text, body text, error text, "dueAt" timestamptz)
    WHERE m.tenant_id = ${tenantId} AND m.id = o.id AND m.status = 'QUEUED'`
}

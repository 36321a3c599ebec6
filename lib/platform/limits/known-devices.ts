import type { Transaction } from '@/lib/infra/database/database'
import { stateId } from '../operations/state-id'
import { hashedSubject } from './draw'
import type { Source } from './source'

const days = 180
const most = 20

/** Whether this browser was right about the subject before. The transaction acts as the system of the state. */
export async function isKnownDevice(
  tx: Transaction,
  subject: string,
  source: Source | undefined,
  now: Date,
): Promise<boolean> {
  if (!source?.browser) return false
  const key = keyOf(subject, source.browser.id)
  const kept = await tx.knownDevice.findUnique({ where: { tenantId_subject_browser: key } })
  return kept !== null && kept.expiresAt > now
}

/** Knows this browser from now on, for half a year since it was last right; of one subject the last twenty are known. */
export async function knowDevice(
  tx: Transaction,
  subject: string,
  { source, sessionId, now }: { source: Source | undefined; sessionId?: string; now: Date },
): Promise<void> {
  if (!source?.browser) return
  const key = keyOf(subject, source.browser.id)
  const seen = {
    seenAt: now,
    expiresAt: new Date(now.getTime() + days * 86_400_000),
    ...(sessionId && { sessionId }),
  }
  await tx.knownDevice.upsert({
    where: { tenantId_subject_browser: key },
    create: { ...key, ...seen },
    update: seen,
  })
  await tx.$executeRaw`
    DELETE FROM known_device WHERE tenant_id = ${stateId()} AND subject = ${key.subject} AND browser NOT IN (
      SELECT browser FROM known_device WHERE tenant_id = ${stateId()} AND subject = ${key.subject} ORDER BY seen_at DESC LIMIT ${most})`
}

/** Knows the browser no more in which that session was opened: the actor's own. */
export const forgetDeviceOf = (tx: Transaction, sessionId: string) =>
  tx.knownDevice.deleteMany({ where: { tenantId: stateId(), sessionId } })

const keyOf = (subject: string, browser: string) => ({
  tenantId: stateId(),
  subject: hashedSubject(subject),
  browser: hashedSubject(browser),
})

import { transaction } from '@/lib/infra/database/database'
import { stateId } from './state-id'

const week = 7 * 24 * 3_600_000

/** Forgets answers kept for repeats older than a week, forms kept for signing in, limits nobody has used lately, and devices not seen for long. */
export async function forgetStaleRequests(now: Date): Promise<void> {
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }, async (tx) => {
    await tx.idempotencyKey.deleteMany({
      where: { createdAt: { lt: new Date(now.getTime() - week) } },
    })
    await tx.keptForm.deleteMany({ where: { expiresAt: { lt: now } } })
    await tx.rateLimit.deleteMany({ where: { forgottenAt: { lt: now } } })
    await tx.knownDevice.deleteMany({ where: { expiresAt: { lt: now } } })
  })
}

import { transactionApart } from '@/lib/infra/database/database'
import { stateId } from '../operations/state-id'
import { Refusal } from '../operations/errors'

/** How many attempts a key has within a time. */
export type Allowance = { attempts: number; minutes: number }

/**
 * Counts an attempt and refuses it when the allowance is used up. Counts in a transaction apart: an attempt
 * that fails must stay counted.
 */
export async function allowAttempt(
  key: string,
  { attempts, minutes }: Allowance,
  now: Date,
): Promise<void> {
  const resetsAt = new Date(now.getTime() + minutes * 60_000)
  const [row] = await transactionApart(
    { by: 'reach', kind: 'SYSTEM', tenant: stateId() },
    (tx) =>
      tx.$queryRaw<{ count: number; resets_at: Date }[]>`
      INSERT INTO throttle (key, count, resets_at) VALUES (${key}, 1, ${resetsAt})
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN throttle.resets_at <= ${now} THEN 1 ELSE throttle.count + 1 END,
        resets_at = CASE WHEN throttle.resets_at <= ${now} THEN excluded.resets_at ELSE throttle.resets_at END
      RETURNING count, resets_at`,
  )
  if (!row || row.count <= attempts) return
  const wait = Math.max(1, Math.ceil((row.resets_at.getTime() - now.getTime()) / 60_000))
  throw new Refusal('too-many-attempts', { minutes: wait })
}

/** Forgets the attempts of a key, after one that was right. */
export const forgiveAttempts = (key: string) =>
  transactionApart(
    { by: 'reach', kind: 'SYSTEM', tenant: stateId() },
    (tx) => tx.$executeRaw`DELETE FROM throttle WHERE key = ${key}`,
  )

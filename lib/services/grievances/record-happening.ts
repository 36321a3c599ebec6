import { eventRow, type EventKind } from '@/lib/platform/cases/case-event'
import type { Actor } from '@/lib/platform/access/actor'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import type { Complaint } from './complaint'
import { telling } from './telling'

type Happened = {
  complaint: Complaint
  kind: Exclude<EventKind, 'STEP' | 'HAND_OVER'>
  actor: Actor
  role: string
  remark?: string | undefined
  public: boolean
  latitude?: number | undefined
  longitude?: number | undefined
  /** Which message those who wait for news get, if any. */
  tells?: string
  now: Date
}

/** Writes into the history of a complaint what is no step of it. An officer's that everybody may read is the office's answer. */
export async function recordHappening(
  tx: Transaction,
  { complaint, kind, actor, tells, now, public: shown, ...event }: Happened,
): Promise<{ event: string; revision: number }> {
  const { tenantId, id, state, status } = complaint
  const answers = shown && actor.kind === 'officer'
  const happened = uuidv7(now)
  const told = tells ? await telling(complaint, tells, { ...event, now }) : Prisma.sql`NULL`
  const audience = shown ? 'EVERYBODY' : kind === 'NOTE' ? 'OFFICE' : 'PERSON'
  const [row] = await tx.$queryRaw<{ revision: number }[]>`
    WITH changed AS (
      UPDATE cases SET revision = revision + 1
      WHERE tenant_id = ${tenantId} AND id = ${id}::uuid RETURNING revision
    ), shown AS (
      UPDATE complaint SET changed_at = ${now}::timestamptz,
        responded_at = coalesce(responded_at, ${answers ? now : null}::timestamptz)
      WHERE tenant_id = ${tenantId} AND id = ${id}::uuid
    ), happened AS (${eventRow(
      complaint,
      happened,
      { ...event, kind, audience, from: state, to: state, status, actor, at: now },
      Prisma.sql`(SELECT revision FROM changed)`,
    )})
    SELECT revision, ${told} AS told FROM changed`
  if (!row) throw new Error(`Nothing was written about complaint ${complaint.number}`)
  return { event: happened, revision: row.revision }
}

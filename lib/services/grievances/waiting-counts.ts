import { complaintKind } from './complaint'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'

/** What can be counted of the complaints that wait at a ULB. */
export const waitingCounts = [
  'route',
  'photos',
  'mine',
  'late',
  'soon',
  'escalated',
  'open',
] as const
export type WaitingCount = (typeof waitingCounts)[number]

/** Counted no further than this, so that a count costs the same however many wait. */
export const countedAtMost = 1_000

type Wanted = {
  tenantId: string
  /** Only what this officer has; everybody's where left out. */
  officer?: string | undefined
  now: Date
  /** Until when something is due soon. */
  soon: Date
}

/** Counts what waits, each by its index and up to `countedAtMost`. */
export async function countWaiting(
  tx: Transaction,
  wanted: readonly WaitingCount[],
  { tenantId, officer, now, soon }: Wanted,
): Promise<Partial<Record<WaitingCount, number>>> {
  const whose =
    officer === undefined ? Prisma.empty : Prisma.sql`AND assignee_id = ${officer}::uuid`
  const open = Prisma.sql`FROM cases WHERE tenant_id = ${tenantId} AND kind = ${complaintKind} AND open ${whose}`
  const sources: Record<WaitingCount, Prisma.Sql> = {
    route: Prisma.sql`${open} AND state IN ('PENDINGFORASSIGNMENT', 'PENDINGFORREASSIGNMENT')`,
    photos: Prisma.sql`FROM complaint_photo WHERE tenant_id = ${tenantId} AND shown_at IS NULL AND withheld_at IS NULL
      AND complaint_id IS NOT NULL`,
    mine: open,
    late: Prisma.sql`${open} AND due_at <= ${now}::timestamptz`,
    soon: Prisma.sql`${open} AND due_at > ${now}::timestamptz AND due_at <= ${soon}::timestamptz`,
    escalated: Prisma.sql`${open} AND level > 0`,
    open,
  }
  const counts = wanted.map(
    (
      one,
    ) => Prisma.sql`(SELECT count(*)::int FROM (SELECT ${sources[one]} LIMIT ${countedAtMost}) AS counted)
      AS ${Prisma.raw(one)}`,
  )
  const [row = {}] = await tx.$queryRaw<Partial<Record<WaitingCount, number>>[]>`
    SELECT ${Prisma.join(counts)}`
  return row
}

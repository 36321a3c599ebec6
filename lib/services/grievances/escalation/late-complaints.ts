import { dayAt } from '@/lib/platform/dates/dates'
import { dueAfter, type WorkingCalendar } from '@/lib/platform/dates/working-calendar'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import { complaintKind } from '../complaint'
import { escalationMatrix } from '../escalation-matrix'

/** A complaint that comes before a higher officer now: at which level, and in which role. */
export type LateComplaint = {
  id: string
  number: string
  type: string
  state: string
  level: number
  role: string
}

/** A step of the matrix: whatever was due by `cutoff` is brought before the role. */
type Cut = { level: number; role: string; types: string[]; cutoff: Date }

const atOnce = 500
const hour = 3_600_000
const longest = 400 * 24 * hour

/** The condition that a complaint of `cases c` goes a level up now, and `s`, the step it goes to. */
const dueToRise = (tenantId: string, cuts: readonly Cut[], now: Date): Prisma.Sql => Prisma.sql`
  cases c CROSS JOIN LATERAL (
    SELECT s.level, s.role, s.cutoff FROM jsonb_to_recordset(${JSON.stringify(cuts)}::jsonb)
      AS s(level int, role text, types text[], cutoff timestamptz)
    WHERE s.level > c.level AND (s.types = '{}' OR c.type = ANY (s.types)) ORDER BY s.level LIMIT 1
  ) AS s
  WHERE c.tenant_id = ${tenantId} AND c.kind = ${complaintKind} AND c.open AND c.due_at <= ${now}::timestamptz AND c.due_at <= s.cutoff`

/** Whether a ULB has a complaint that goes a level up now. */
export async function hasLateComplaint(
  tx: Transaction,
  tenantId: string,
  now: Date,
): Promise<boolean> {
  const cuts = await cutsOf(tenantId, now)
  if (cuts.length === 0) return false
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ${dueToRise(tenantId, cuts, now)} LIMIT 1`
  return found.length > 0
}

/** Those that go a level up now, locked; one that somebody is acting on waits for the next time. */
export async function lockLateComplaints(
  tx: Transaction,
  tenantId: string,
  now: Date,
): Promise<LateComplaint[]> {
  const cuts = await cutsOf(tenantId, now)
  if (cuts.length === 0) return []
  return tx.$queryRaw<LateComplaint[]>`
    SELECT c.id, c.number, c.type, c.state, s.level, s.role FROM ${dueToRise(tenantId, cuts, now)}
    ORDER BY c.due_at LIMIT ${atOnce} FOR NO KEY UPDATE OF c SKIP LOCKED`
}

async function cutsOf(tenantId: string, now: Date): Promise<Cut[]> {
  const calendar = await officeCalendar(tenantId, now)
  const matrix = await escalationMatrix(tenantId, dayAt(now))
  return matrix.map(({ level, role, afterHours, types = [] }) => ({
    ...{ level, role, types },
    cutoff: dueBefore(now, afterHours * hour, calendar),
  }))
}

/** The latest moment from which the office has worked so long until now; a matrix counts hours as a service level does. */
function dueBefore(now: Date, ms: number, calendar: WorkingCalendar): Date {
  let [early, late] = [now.getTime() - longest, now.getTime()]
  while (late - early > 1000) {
    const middle = Math.floor((early + late) / 2)
    if (dueAfter(new Date(middle), ms, calendar) <= now) early = middle
    else late = middle
  }
  return new Date(dueAfter(new Date(late), ms, calendar) <= now ? late : early)
}

import { Prisma, type Transaction } from '@/lib/infra/database/database'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'
import { addDays, type Day } from '@/lib/platform/dates/dates'
import { isWorkingDay, type WorkingCalendar } from '@/lib/platform/dates/working-calendar'

/** Where open work says when it is due: a table with `tenant_id` and `open`, and its columns that run on the office's calendar. */
export type DueColumns = { table: string; columns: readonly string[] }

const declared = keptOnce<{ due: readonly DueColumns[] }>('due-columns', () => ({ due: [] }))

/** Names the columns that follow the office's calendar; `startModules` calls it with everybody's. */
export function declareDueColumns(due: readonly DueColumns[]): void {
  declared().due = due
}

/** Longer than any promise that is made. */
const farthest = 800

/**
 * Each working day from `holiday` on, and the day on which what was due then is due now: the next working day where the
 * holiday is new, the one before where the office works on it after all. `calendar` is the new one.
 */
export function movedDays(
  holiday: Day,
  calendar: WorkingCalendar,
  change: 'added' | 'removed',
): { from: Day; to: Day }[] {
  const days = Array.from({ length: farthest }, (_, at) => addDays(holiday, at))
  const working = days.filter((day) => isWorkingDay(day, calendar))
  if (change === 'added')
    return [holiday, ...working].flatMap((from, at) =>
      working[at] ? [{ from, to: working[at] }] : [],
    )
  return working.slice(1).flatMap((from, at) => (working[at] ? [{ from, to: working[at] }] : []))
}

/**
 * Moves when open work of a ULB is due by the one published rule: what is not late, and is due on the holiday or after it,
 * is due a working day later, at the same time of day; a working day earlier when the holiday is taken back. Gives how
 * many due dates moved.
 */
export async function moveDueDays(
  tx: Transaction,
  tenantId: string,
  moved: readonly { from: Day; to: Day }[],
  now: Date,
): Promise<number> {
  const from = moved.map((one) => one.from)
  const to = moved.map((one) => one.to)
  let count = 0
  for (const { table, columns } of declared().due)
    for (const column of columns) {
      const [name, due] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
      count += await tx.$executeRaw`
        UPDATE ${name} w SET ${due} = w.${due} + (m.later - m.earlier) * interval '1 day'
        FROM unnest(${from}::date[], ${to}::date[]) AS m (earlier, later)
        WHERE w.tenant_id = ${tenantId} AND w.open AND w.${due} >= ${now}::timestamptz
          AND (w.${due} AT TIME ZONE 'Asia/Kolkata')::date = m.earlier`
    }
  return count
}

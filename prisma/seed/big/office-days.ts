import { addDays, dayAt, type Day } from '@/lib/platform/dates/dates'
import { isWorkingDay, type WorkingCalendar } from '@/lib/platform/dates/working-calendar'

const indian = (at: string) => `(${at} AT TIME ZONE 'Asia/Kolkata')`

/** The days of a calendar from some day to long after `now`, as `office` and `worked` want them. */
export function officeDays(from: Day, now: Date, calendar: WorkingCalendar) {
  const last = addDays(dayAt(now), 400)
  const days: { day: Day; works: boolean }[] = []
  for (let day = from; day <= last; day = addDays(day, 1))
    days.push({ day, works: isWorkingDay(day, calendar) })
  return days
}

/** `office`: each day with its number among the working days, if it is one, and the number of the next; `worked`: back. From $1, JSON. */
export const office = `
  CREATE TEMP TABLE office AS
  SELECT day, CASE WHEN works THEN n END AS n, n + 1 AS next
  FROM (SELECT day, works, (count(*) FILTER (WHERE works) OVER (ORDER BY day))::int AS n
        FROM jsonb_to_recordset($1) AS d(day date, works boolean)) AS counted`

export const worked = `
  CREATE TEMP TABLE worked AS SELECT n, day FROM office WHERE n IS NOT NULL;
  CREATE UNIQUE INDEX ON office (day); CREATE UNIQUE INDEX ON worked (n);
  ANALYZE office; ANALYZE worked;`

/** When so many working days after a moment are over, as \`dueAfter\` has it: \`n\`, \`clock\` and \`due_at\`. */
export const dueAfterDays = (at: string, days: string) => `(
  SELECT worked.n, clock, ${indian('(worked.day + clock)')} AS due_at
  FROM office
  CROSS JOIN LATERAL (SELECT ${indian(at)}::time AS began) AS moment_of
  CROSS JOIN LATERAL (SELECT office.n IS NOT NULL AND began > '10:00' AND began < '17:00' AS in_hours) AS whether
  CROSS JOIN LATERAL (SELECT CASE WHEN in_hours THEN began ELSE '17:00' END AS clock) AS of_day
  JOIN worked ON worked.n = ${days} + CASE WHEN in_hours THEN office.n
    WHEN office.n IS NOT NULL AND began < '17:00' THEN office.n - 1 ELSE office.next - 1 END
  WHERE office.day = ${indian(at)}::date)`

import { dayAt } from '../dates/dates'
import { workingDaysBetween, type WorkingCalendar } from '../dates/working-calendar'

/** How much of a limit is gone, in working days; `left` is negative when it is past. */
export type WorkingTime = { allowed: number; used: number; left: number }

/** The working days between the moment a file came and the moment it is due. */
export function workingTime(
  since: Date,
  due: Date,
  now: Date,
  calendar: WorkingCalendar,
): WorkingTime {
  const days = (from: Date, to: Date) => workingDaysBetween(dayAt(from), dayAt(to), calendar)
  const allowed = Math.max(1, days(since, due))
  const left = now > due ? -Math.max(1, days(due, now)) : days(now, due)
  return { allowed, used: Math.max(0, allowed - left), left }
}

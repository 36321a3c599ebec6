import { dayAt } from '../dates/dates'
import { workingDaysBetween, type WorkingCalendar } from '../dates/working-calendar'

/** How much of a limit is gone, in working days; `left` is negative when it is past. */
export type WorkingTime = { allowed: number; used: number; left: number }

/** Counts limits by an office's calendar; remembers spans, since the files of a page share most of them. */
export function workingTimes(calendar: WorkingCalendar, now: Date) {
  const known = new Map<string, number>()
  const days = (from: Date, to: Date): number => {
    const [first, last] = [dayAt(from), dayAt(to)]
    const span = `${first}${last}`
    const count = known.get(span) ?? workingDaysBetween(first, last, calendar)
    known.set(span, count)
    return count
  }
  return (since: Date, due: Date): WorkingTime => {
    const allowed = Math.max(1, days(since, due))
    const left = now > due ? -Math.max(1, days(due, now)) : days(now, due)
    return { allowed, used: Math.max(0, allowed - left), left }
  }
}

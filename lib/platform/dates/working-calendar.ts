import { z } from 'zod'
import { addDays, Day, dayAt, startOfDay, weekday } from './dates'

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** When an office works: weekly days off (0 is Sunday), holidays, opening hours in India. */
export const WorkingCalendar = z
  .object({
    weeklyOff: z.array(z.int().min(0).max(6)),
    holidays: z.array(Day),
    opens: Clock,
    closes: Clock,
  })
  .refine(({ opens, closes }) => opens < closes, { error: 'An office closes after it opens' })
  .refine(({ weeklyOff }) => new Set(weeklyOff).size < 7, { error: 'An office works some days' })
export type WorkingCalendar = z.infer<typeof WorkingCalendar>

const dayLength = 86_400_000

export const isWorkingDay = (day: Day, { weeklyOff, holidays }: WorkingCalendar): boolean =>
  !weeklyOff.includes(weekday(day)) && !holidays.includes(day)

/** The moment by which the office has worked so many milliseconds since `from`. */
export function addWorkingTime(from: Date, ms: number, calendar: WorkingCalendar): Date {
  if (ms <= 0) return from

  let day = dayAt(from)
  let left = ms
  for (;;) {
    const { start, end } = hoursOf(day, calendar)
    const begin = Math.max(from.getTime(), start)
    const open = isWorkingDay(day, calendar) ? Math.max(0, end - begin) : 0
    if (left <= open) return new Date(begin + left)
    left -= open
    day = addDays(day, 1)
  }
}

/** When a promise falls due. On an office's calendar a day of it (24 h) is one working day. */
export function dueAfter(from: Date, slaMs: number, calendar: WorkingCalendar | 'always'): Date {
  if (calendar === 'always') return new Date(from.getTime() + slaMs)
  return addWorkingTime(from, (slaMs * openFor(calendar)) / dayLength, calendar)
}

/** Working days after `from`, up to and including `to`. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1
  }
  return count
}

function hoursOf(day: Day, { opens, closes }: WorkingCalendar) {
  const midnight = startOfDay(day).getTime()
  return { start: midnight + clock(opens), end: midnight + clock(closes) }
}

const openFor = ({ opens, closes }: WorkingCalendar) => clock(closes) - clock(opens)

function clock(text: string) {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}

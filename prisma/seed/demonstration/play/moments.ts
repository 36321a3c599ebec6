import { addDays, dayAt, financialYearOf, startOfDay, type Day } from '@/lib/platform/dates/dates'
import {
  addWorkingTime,
  isWorkingDay,
  type WorkingCalendar,
} from '@/lib/platform/dates/working-calendar'

/** What is told from its beginning to where it stands today, in working hours. */
export interface Told {
  stands: number | 'last-year'
  moves: readonly { after: number }[]
}

const minute = 60_000
const hour = 60 * minute

/** When a story begins, so that its last move is as long ago as it says; a little different for every seed. */
export function beginningOf(
  { stands, moves }: Told,
  now: Date,
  seed: number,
  calendar: WorkingCalendar,
): Date {
  const minutes = ((seed * 37) % 25) + 1
  if (stands === 'last-year') {
    const noon = startOfDay(lastFebruary(dayAt(now))).getTime() + 12 * hour
    return addWorkingTime(new Date(noon), minutes * minute, calendar)
  }
  const hours = moves.reduce((sum, { after }) => sum + after, stands)
  return earlier(now, hours * hour + minutes * minute, calendar)
}

/** So many working hours later. */
export const later = (from: Date, hours: number, calendar: WorkingCalendar): Date =>
  addWorkingTime(from, hours * hour, calendar)

/** A few minutes earlier. */
export const minutesBefore = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() - minutes * minute)

/** The moment since which the office has worked so many milliseconds. */
function earlier(until: Date, ms: number, calendar: WorkingCalendar): Date {
  let day = dayAt(until)
  let left = ms
  for (;;) {
    const [opens, closes] = hoursOf(day, calendar)
    const end = Math.min(until.getTime(), closes)
    const open = isWorkingDay(day, calendar) ? Math.max(0, end - opens) : 0
    if (left <= open) return new Date(end - left)
    left -= open
    day = addDays(day, -1)
  }
}

function hoursOf(day: Day, { opens, closes }: WorkingCalendar): [number, number] {
  const midnight = startOfDay(day).getTime()
  return [midnight + clockTime(opens), midnight + clockTime(closes)]
}

const clockTime = (text: string) => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * hour + minutes * minute
}

const lastFebruary = (today: Day): Day => addDays(financialYearOf(today).from, -45)

import { addDays, dayAt, financialYearOf, startOfDay, type Day } from '@/lib/platform/dates/dates'
import {
  addWorkingTime,
  isWorkingDay,
  type WorkingCalendar,
} from '@/lib/platform/dates/working-calendar'
import type { Story } from '../stories/story'

const minute = 60_000
const hour = 60 * minute

/** When a story begins: so many working days before now, between ten and five; never the same minute for two seeds. */
export function beginningOf(
  { began }: Story,
  now: Date,
  seed: number,
  calendar: WorkingCalendar,
): Date {
  const day =
    began === 'last-year' ? lastFebruary(dayAt(now)) : workingDayBefore(dayAt(now), began, calendar)
  return new Date(startOfDay(day).getTime() + 10 * hour + ((seed * 37) % 400) * minute)
}

/** So many working hours later. */
export const later = (from: Date, hours: number, calendar: WorkingCalendar): Date =>
  addWorkingTime(from, hours * hour, calendar)

/** A few minutes earlier. */
export const minutesBefore = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() - minutes * minute)

function workingDayBefore(day: Day, count: number, calendar: WorkingCalendar): Day {
  let before = day
  for (let left = count; left > 0; left -= isWorkingDay(before, calendar) ? 1 : 0) {
    before = addDays(before, -1)
  }
  return before
}

const lastFebruary = (today: Day): Day => addDays(financialYearOf(today).from, -45)

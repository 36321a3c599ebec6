import { z } from 'zod'
import { addDays, Day, weekday } from '@/lib/platform/dates/dates'
import { Optional, readTable, Text } from './reference'

const Holiday = z.object({
  on: Day,
  kind: z.enum(['NATIONAL', 'GAZETTED']),
  /** Same date each year, moves with a calendar, or waits for the moon to be seen. */
  dateRule: z.enum(['FIXED', 'MOVABLE', 'MOON']),
  en: Text,
  hi: Text,
})
export type Holiday = z.infer<typeof Holiday>

const WeeklyOff = z.object({
  weekday: z.coerce.number().int().min(0).max(6),
  /** Which one of the month; null is every one. */
  week: Optional.transform((text) => (text ? Number(text) : null)),
  en: Text,
  hi: Text,
})
export type WeeklyOff = z.infer<typeof WeeklyOff>

/** Holidays of 2026 as gazetted; of 2027 those whose date is certain. */
export const holidays = (): Holiday[] => readTable('holidays.tsv', Holiday)

/** Days of the week off; weekday 0 is Sunday. */
export const weeklyOff = (): WeeklyOff[] => readTable('weekly-off.tsv', WeeklyOff)

/** The days of a year that a rule such as `second Saturday` takes off. */
export function monthlyOffDays(year: number): Day[] {
  const rules = weeklyOff().filter(({ week }) => week !== null)
  return monthsOf(year).flatMap((first) => rules.map((rule) => nthWeekday(first, rule)))
}

const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, at) => Day.parse(`${year}-${String(at + 1).padStart(2, '0')}-01`))

const nthWeekday = (first: Day, rule: WeeklyOff) =>
  addDays(first, ((rule.weekday - weekday(first) + 7) % 7) + 7 * ((rule.week ?? 1) - 1))

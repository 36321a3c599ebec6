import { z } from 'zod'

/** A day on the wall calendar, `2026-04-01`. Never a moment. PostgreSQL knows no year 0. */
export const Day = z.iso
  .date()
  .refine((text) => text >= '1000-01-01')
  .brand<'Day'>()
export type Day = z.infer<typeof Day>

const [earliest, latest] = [Date.UTC(1000, 0, 1), Date.UTC(9999, 0, 1)]

/** Whether a moment can be kept and reckoned with: its year has four digits, for a span to either side too. */
export const isKeepable = (moment: Date): boolean =>
  moment.getTime() > earliest && moment.getTime() < latest

/** A year of accounts, 1 April to 31 March, known as `2026-27`. */
export type FinancialYear = { readonly code: string; readonly from: Day; readonly to: Day }

const dayLength = 86_400_000
// Asia/Kolkata has kept +05:30 without summer time since 1945; an offset is exact and fast.
const offset = 19_800_000

const utc = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10) as Day

/** Which day it is in India. */
export const dayAt = (moment: Date): Day => dayOf(moment.getTime() + offset)

/** The first moment of a day in India. */
export const startOfDay = (day: Day): Date => new Date(utc(day) - offset)

/** The last moment of a day in India, 23:59:59.999; when bills and licences lapse. */
export const endOfDay = (day: Day): Date => new Date(utc(day) - offset + dayLength - 1)

export const addDays = (day: Day, days: number): Day => dayOf(utc(day) + days * dayLength)

/** Days from one to the other; negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number => (utc(to) - utc(from)) / dayLength

/** The same day of a later month, or that month's last: 31 January + 1 is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(utc(day))
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return dayOf(date.getTime())
}

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay()

export function financialYearOf(day: Day): FinancialYear {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
  return {
    code: `${year}-${String((year + 1) % 100).padStart(2, '0')}`,
    from: `${year}-04-01` as Day,
    to: `${year + 1}-03-31` as Day,
  }
}

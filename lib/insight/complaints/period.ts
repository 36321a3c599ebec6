import { z } from 'zod'
import { addDays, addMonths, dayAt, financialYearOf, type Day } from '@/lib/platform/dates/dates'

/** A span of whole months that figures are asked for; complaints belong to the month they came in. */
export const Period = z.enum(['month', 'quarter', 'year', 'financial-year', 'last-financial-year'])
export type Period = z.infer<typeof Period>

/** The first and the last day of a period. */
export type Span = { from: Day; to: Day }

/** The days of a period, up to the end of this month: this month, this and the two before, this and the eleven before, … */
export function spanOf(period: Period, now: Date): Span {
  const today = dayAt(now)
  const month = today.replace(/\d\d$/, '01') as Day
  const end = addDays(addMonths(month, 1), -1)
  const year = financialYearOf(today)
  switch (period) {
    case 'month':
      return { from: month, to: end }
    case 'quarter':
      return { from: addMonths(month, -2), to: end }
    case 'year':
      return { from: addMonths(month, -11), to: end }
    case 'financial-year':
      return { from: year.from, to: end }
    case 'last-financial-year': {
      const { from, to } = financialYearOf(addDays(year.from, -1))
      return { from, to }
    }
  }
}

/** The first days of the months of a span. */
export function monthsOf({ from, to }: Span): Day[] {
  const months: Day[] = []
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}

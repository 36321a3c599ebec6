import type { Day } from '@/lib/platform/dates/dates'
import type { Language } from '@/lib/platform/language/language'

/*
 * Forms are checked in the browser too; the full modules for days and money bring a schema library along.
 */

/** The text as a day, when it is one of the calendar. */
export function plainDay(text: unknown): Day | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const moment = new Date(`${text}T00:00:00Z`)
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text
  return isReal ? (text as Day) : undefined
}

/** A day in words: `22 November 2026`. */
export const plainDayWords = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(`${language}-IN`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

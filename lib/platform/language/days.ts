import { languages, type Language } from './language'
import { translator } from './translator'

/** A day (`YYYY-MM-DD`) in full: `22 November 2026`, `22 नवंबर 2026`. */
export const dayWords = (day: string, language: Language): string =>
  written(day, language, { day: 'numeric', month: 'long', year: 'numeric' })

/** A promise: the weekday as well, `Friday, 11 December 2026`. */
export const weekdayWords = (day: string, language: Language): string =>
  written(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** For tables: `20 Nov 2026`. */
export const shortDay = (day: string, language: Language): string =>
  written(day, language, { day: 'numeric', month: 'short', year: 'numeric' })

/** For dense tables within a year: `20 Nov`. */
export const dayAndMonth = (day: string, language: Language): string =>
  written(day, language, { day: 'numeric', month: 'short' })

/** A moment on the wall clock of Asia/Kolkata: `20 November 2026, 11:42 am`. */
export function momentWords(moment: Date, language: Language): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment)
  return `${dayWords(day, language)}, ${timeWords(moment, language)}`
}

/** The time of a moment in Asia/Kolkata: `11:42 am`, `सुबह 11:42`. */
export const timeWords = (moment: Date, language: Language): string =>
  new Intl.DateTimeFormat(languages[language].locale, {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    ...(language === 'en' ? {} : { dayPeriod: 'short' as const }),
  }).format(moment)

/** Working days left until a limit, in words: `2 days left`, `Due today`, `4 days over`. */
export function daysLeftWords(workingDaysLeft: number, language: Language): string {
  const t = translator(language, 'common')
  if (workingDaysLeft === 0) return t('time.dueToday')
  return workingDaysLeft > 0
    ? t('time.left', { days: workingDaysLeft })
    : t('time.over', { days: -workingDaysLeft })
}

/** A limit in working days: `15 days`, `1 day`. */
export const daysWords = (days: number, language: Language): string =>
  translator(language, 'common')('time.days', { days })

const timeZone = 'Asia/Kolkata'

const written = (day: string, language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(languages[language].locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

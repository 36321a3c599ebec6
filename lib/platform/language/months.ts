import { languages, type Language } from './language'

/** The month of a day: `November 2026`, `नवंबर 2026`. */
export const monthWords = (day: string, language: Language): string =>
  written(day, language, { month: 'long', year: 'numeric' })

/** For charts: `Nov`, `नव॰`. */
export const shortMonth = (day: string, language: Language): string =>
  written(day, language, { month: 'short' })

const written = (day: string, language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(languages[language].locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

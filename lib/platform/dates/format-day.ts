import { dayAt, startOfDay, type Day } from './dates'

type Language = 'en' | 'hi'

const months = {
  en: 'January February March April May June July August September October November December',
  hi: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्तूबर नवंबर दिसंबर',
} as const

/** A day as a person reads it: `22 November 2026`, `22 नवंबर 2026`. */
export function formatDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[language].split(' ')[(month ?? 0) - 1]} ${year}`
}

const time = {
  en: (clock: string, hour: number) => `${clock} ${hour < 12 ? 'am' : 'pm'}`,
  hi: (clock: string, hour: number) => `${partOfDay(hour)} ${clock} बजे`,
}

function partOfDay(hour: number) {
  if (hour < 4 || hour >= 20) return 'रात'
  if (hour < 12) return 'सुबह'
  return hour < 16 ? 'दोपहर' : 'शाम'
}

/** A moment on India's clock: `22 November 2026, 3:05 pm`. */
export function formatMoment(moment: Date, language: Language): string {
  const day = dayAt(moment)
  const minutes = Math.floor((moment.getTime() - startOfDay(day).getTime()) / 60_000)
  const hour = Math.floor(minutes / 60)
  const clock = `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')}`
  return `${formatDay(day, language)}, ${time[language](clock, hour)}`
}

import { count } from '@/lib/platform/language/amounts'
import { languages, type Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { metrics, type Figures, type Metric } from './metrics'

const hour = 60
const day = 24 * hour

/** A figure as people read it: `1,23,456`, `87 %`, `5 hours`, `2.5 days`, `4.2 of 5`; a dash for none. */
export function metricWords(figures: Figures, metric: Metric, language: Language): string {
  const t = translator(language, 'figures')
  const value = figures[metric]
  if (value === null) return t('nothing')
  switch (metrics[metric].unit) {
    case 'count':
      return count(value, language)
    case 'share':
      return t('share', { share: rounded(value * 100, 0, language) })
    case 'stars':
      return t('stars', { stars: rounded(value, 1, language) })
    case 'minutes':
      return timeWords(value, language)
  }
}

function timeWords(minutes: number, language: Language) {
  const t = translator(language, 'figures')
  if (minutes < hour) return t('minutes', { minutes: Math.round(minutes) })
  return minutes < 2 * day
    ? t('hours', { hours: short(minutes / hour) })
    : t('days', { days: short(minutes / day) })
}

// A tenth matters below ten.
const short = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value))

const rounded = (value: number, digits: number, language: Language) =>
  new Intl.NumberFormat(languages[language].locale, { maximumFractionDigits: digits }).format(value)

import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Standing } from './standing-values'

/** Whose value holds, since when, and what is planned. */
export function originWords({ value, own, withdrawn, planned }: Standing, language: Language) {
  const t = translator(language, 'administration')
  const now = withdrawn
    ? t('origin.withdrawn')
    : own
      ? t('origin.own', { day: dayWords(value.from, language) })
      : t('origin.state')
  const next = planned && t('origin.planned', { day: dayWords(planned.from, language) })
  if (!next) return now
  return value === planned ? next : `${now}; ${next}`
}

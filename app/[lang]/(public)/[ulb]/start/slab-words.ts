import type { FeeSlab } from '@/lib/platform/fees/fees'
import { count, shortAmount } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** The range of a slab: `below 20`, `20 to below 50`, `50 and more`; undefined when it has none. */
export function rangeWords({ from, to }: FeeSlab, language: Language): string | undefined {
  const t = translator(language, 'site')
  const ends = { from: count(from ?? 0, language), to: count(to ?? 0, language) }
  if (to !== undefined) return from ? t('start.between', ends) : t('start.upTo', ends)
  return from === undefined ? undefined : t('start.over', ends)
}

/** What a slab costs: `₹ 600`, or `₹ 10 for each` unit. */
export function rateWords({ type, rate }: FeeSlab, language: Language): string {
  const amount = shortAmount(rate, language)
  return type === 'RATE' ? translator(language, 'site')('start.perUnit', { amount }) : amount
}

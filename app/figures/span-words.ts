import { dayWords, momentWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Span = { from: string; to: string; asOf: Date | null }

/** Which days the figures are of, and up to when they are counted. */
export function spanWords({ from, to, asOf }: Span, language: Language): string {
  const t = translator(language, 'figures')
  const counted = asOf ? t('asOf', { moment: momentWords(asOf, language) }) : t('neverCounted')
  return `${t('lede', { from: dayWords(from, language), to: dayWords(to, language) })} ${counted}`
}

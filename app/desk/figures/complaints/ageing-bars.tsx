import { BarTable } from '@/components/chart/bar-table'
import type { Ageing } from '@/lib/insight/complaints/shapes'
import { count } from '@/lib/platform/language/amounts'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

/** How long open complaints have waited, as bars of one scale. */
export function AgeingBars({ ageing, language }: { ageing: Ageing; language: Language }) {
  const t = translator(language, 'figures')

  return (
    <BarTable
      caption={t('ageing')}
      headings={[t('waiting'), t('metrics.open.name')]}
      bars={ageing.map(({ band, open, overdue }) => ({
        key: band,
        label: t(`bands.${band}`),
        value: open,
        dark: overdue,
        words: t('bandWords', { open: count(open, language), overdue: count(overdue, language) }),
      }))}
    />
  )
}

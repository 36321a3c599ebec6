import { ColumnChart } from '@/components/chart/column-chart'
import type { MonthRow } from '@/lib/insight/complaints/shapes'
import { count } from '@/lib/platform/language/amounts'
import { monthWords, shortMonth } from '@/lib/platform/language/months'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

type Props = { rows: readonly MonthRow[]; language: Language }

/** How many complaints came in month by month, as columns. The table with the same figures stands below it. */
export function Trend({ rows, language }: Props) {
  const t = translator(language, 'figures')
  const words = rows
    .filter(({ figures }) => figures)
    .map(
      ({ month, figures }) =>
        `${monthWords(month, language)}: ${count(figures?.received ?? 0, language)}`,
    )

  return (
    <ColumnChart
      words={`${t('trend')}. ${words.join(', ')}`}
      columns={rows.map(({ month, figures }) => ({
        key: month,
        label: shortMonth(month, language),
        value: figures?.received ?? 0,
        dark: figures?.open ?? 0,
      }))}
    />
  )
}

import { Table } from '@/components/ui/table'
import type { MonthRow } from '@/lib/insight/complaints/shapes'
import { monthWords } from '@/lib/platform/language/months'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { figureColumns } from './figure-columns'

type Props = { rows: readonly MonthRow[]; language: Language }

/** The figures of each month, folded away under the chart that shows them. */
export function TrendTable({ rows, language }: Props) {
  const t = translator(language, 'figures')

  return (
    <details className="fold">
      <summary>{t('trendTable')}</summary>
      <Table
        caption={t('trend')}
        hideCaption
        small
        rows={[...rows].reverse()}
        rowKey={({ month }) => month}
        columns={[
          {
            key: 'month',
            heading: t('month'),
            names: true,
            cell: ({ month }) => monthWords(month, language),
          },
          ...figureColumns(language),
        ]}
      />
    </details>
  )
}

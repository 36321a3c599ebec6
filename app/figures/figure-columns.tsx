import type { ReactNode } from 'react'
import { fewest } from '@/lib/insight/complaints/suppress'
import { metricNames, type Metric } from '@/lib/insight/complaints/metrics'
import { metricWords } from '@/lib/insight/complaints/metric-words'
import type { FigureRow } from '@/lib/insight/complaints/shapes'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'

const shown: readonly Metric[] = ['received', 'open', 'onTime', 'settling', 'reopened', 'rating']
const more: readonly Metric[] = ['overdue', 'firstResponse', 'escalated']

type Figured = Pick<FigureRow, 'figures'>
type Column = {
  key: string
  heading: string
  figures: true
  labelled: true
  cell: (row: Figured) => ReactNode
}

/** The columns of a table of figures, for everybody or, with `all`, for the desk. */
export const figureColumns = (language: Language, { all = false } = {}): Column[] =>
  metricNames
    .filter((metric) => shown.includes(metric) || (all && more.includes(metric)))
    .map((metric) => ({
      key: metric,
      heading: translator(language, 'figures')(`metrics.${metric}.name`),
      figures: true,
      labelled: true,
      cell: ({ figures }) => figureWords(figures, metric, language),
    }))

/** A figure of a row; how few there are where they may not be shown. */
function figureWords(figures: Figured['figures'], metric: Metric, language: Language) {
  if (figures) return metricWords(figures, metric, language)
  const t = translator(language, 'figures')
  return metric === 'received' ? t('few', { fewest }) : t('nothing')
}

import { csvRow, csvStart } from '@/lib/platform/operations/csv-row'
import { translator } from '@/lib/platform/language/translator'
import { measures } from '@/lib/services/grievances/tally/measures'
import type { OpenRow } from './open-data'
import { fewest } from './suppress'

/** The columns of the open data, in their order. */
export const openDataColumns = ['month', 'cut', 'code', 'name_en', 'name_hi', ...measures] as const

/** The open data as CSV (RFC 4180, UTF-8 with its mark); counts that may not be published are empty. */
export const openDataCsv = (rows: readonly OpenRow[]): string =>
  [csvStart, csvRow(openDataColumns), ...rows.map((row) => csvRow(valuesOf(row)))].join('')

/** The open data as JSON, with its licence and what its columns mean. */
export function openDataJson(rows: readonly OpenRow[], town: string): object {
  const t = translator('en', 'figures')
  return {
    source: town,
    licence: t('openData.licence', { town }),
    columns: Object.fromEntries(
      openDataColumns.map((column) => [column, t(`openData.${column}`, { fewest })]),
    ),
    rows: rows.map((row) =>
      Object.fromEntries(openDataColumns.map((column, at) => [column, valuesOf(row)[at]])),
    ),
  }
}

const valuesOf = ({ month, cut, code, name, counts }: OpenRow) => [
  ...[month, cut, code, name.en, name.hi],
  ...measures.map((measure) => counts?.[measure] ?? null),
]

import { z } from 'zod'
import { Day } from '@/lib/platform/dates/dates'
import type { LocalText } from '@/lib/platform/language/language'
import { bands } from '@/lib/services/grievances/tally/read-ageing'
import type { Row } from '@/lib/services/grievances/tally/read-months'
import { Figures, figuresOf } from './metrics'

const Text = z.object({ en: z.string(), hi: z.string() })

/** The span figures are of, and up to when changes are counted. */
export const Spanned = z.object({ from: Day, to: Day, asOf: z.date().nullable() })

/** The figures of one code; null where too few complaints came in for the public to see them. */
export const FigureRow = z.object({ code: z.string(), name: Text, figures: Figures.nullable() })
export type FigureRow = z.infer<typeof FigureRow>

/** The figures of the complaints that came in within a month. */
export const MonthRow = z.object({ month: Day, figures: Figures.nullable() })
export type MonthRow = z.infer<typeof MonthRow>

/** Open complaints by how long they have waited. */
export const Ageing = z.array(
  z.object({
    band: z.enum(bands.map(({ code }) => code)),
    open: z.number(),
    overdue: z.number(),
  }),
)
export type Ageing = z.infer<typeof Ageing>

type Some = Row | { key: string; few: true }

/** Rows with names and figures, those with the most complaints first. */
export const named = (rows: readonly Some[], name: (code: string) => LocalText): FigureRow[] =>
  [...rows]
    .sort((one, other) => received(other) - received(one))
    .map((row) => ({ code: row.key, name: name(row.key), figures: figures(row) }))

/** Every month of a span, also one in which nothing came in. */
export const monthly = (rows: readonly Some[], months: readonly Day[]): MonthRow[] =>
  months.map((month) => {
    const row = rows.find(({ key }) => key === month)
    return { month, figures: row ? figures(row) : null }
  })

const received = (row: Some) => ('few' in row ? 0 : row.received)

const figures = (row: Some) => ('few' in row ? null : figuresOf(row))

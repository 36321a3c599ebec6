import { z } from 'zod'
import type { Counts } from '@/lib/services/grievances/tally/measures'

/** How a figure is written: a number, a share of 1, minutes, or stars of five. */
type Unit = 'count' | 'share' | 'minutes' | 'stars'

type Definition = { unit: Unit; of: (counts: Counts) => number | null }

const part = (some: number, all: number) => (all > 0 ? some / all : null)

/**
 * Every figure about complaints: how it comes from the counts. What it means in words stands in the catalogue
 * under the same name, `figures.metrics.<metric>`, and is shown beside the figure wherever it is.
 * Complaints that were merged into another count as received and in nothing else that is decided or timed.
 */
export const metrics = {
  received: { unit: 'count', of: (of) => of.received },
  open: { unit: 'count', of: (of) => of.open },
  overdue: { unit: 'count', of: (of) => of.overdue },
  onTime: { unit: 'share', of: (of) => part(of.in_time, of.in_time + of.late) },
  firstResponse: { unit: 'minutes', of: (of) => part(of.response_minutes, of.responded) },
  settling: { unit: 'minutes', of: (of) => part(of.settling_minutes, of.settled) },
  rejected: { unit: 'share', of: (of) => part(of.rejected, of.decided) },
  reopened: { unit: 'share', of: (of) => part(of.reopened, of.decided) },
  rating: { unit: 'stars', of: (of) => part(of.stars, of.rated) },
  escalated: { unit: 'share', of: (of) => part(of.escalated, of.received) },
} as const satisfies Record<string, Definition>

/** The name of a figure. */
export type Metric = keyof typeof metrics

/** The names, in the order people read them. */
export const metricNames = Object.keys(metrics) as Metric[]

/** Every figure of some complaints; null where there is nothing to divide by. */
export const Figures = z.record(z.enum(metricNames), z.number().nullable())
export type Figures = Record<Metric, number | null>

/** The figures that counts come to. */
export const figuresOf = (counts: Counts): Figures =>
  Object.fromEntries(metricNames.map((metric) => [metric, metrics[metric].of(counts)])) as Figures

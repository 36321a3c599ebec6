import { dayAt } from '@/lib/platform/dates/dates'
import { remembered } from '@/lib/platform/tenancy/remembered'
import { ulbs } from '@/lib/platform/tenancy/tenancy'
import { z } from 'zod'
import { total } from '@/lib/services/grievances/tally/measures'
import { readAsOf } from '@/lib/services/grievances/tally/read-as-of'
import { readCodes, readMonths, type Row } from '@/lib/services/grievances/tally/read-months'
import { Figures, figuresOf } from './metrics'
import { namesOf } from './names-of'
import { monthsOf, Period, spanOf } from './period'
import { FigureRow, monthly, MonthRow, named, Spanned } from './shapes'

type Read = Parameters<typeof readMonths>[0]
type Shown = Parameters<typeof named>[0]

/** Every type at every ULB is much to sum, and the same whatever else is asked; figures come every minute. */
const kept = 30_000

/** Which complaints of the state: of a period, of one type where it says. */
export const StateAsked = z.object({
  period: Period.default('year'),
  type: z.string().max(60).optional().describe('Only complaints of this type'),
})

/** How the ULBs of a state do with complaints. */
export const StateFigures = Spanned.extend({
  total: Figures,
  trend: z.array(MonthRow),
  byType: z.array(FigureRow),
  byUlb: z.array(FigureRow),
})
export type StateFigures = z.infer<typeof StateFigures>

/** Reads the figures of all ULBs together and of each; `shown` says which rows may be seen. */
export async function stateFigures(
  tx: Read,
  stateId: string,
  { period, type }: z.infer<typeof StateAsked>,
  now: Date,
  shown: (rows: readonly Row[]) => Shown,
): Promise<StateFigures> {
  const { from, to } = spanOf(period, now)
  const towns = (await ulbs()).filter((one) => one.stateId === stateId)
  const tenants = towns.map(({ id }) => id)
  const months = { tenants, from, to }
  const wanted = { ...months, ...(type === undefined ? {} : { cut: 'type' as const, code: type }) }
  const { byMonth, byUlb } = await readMonths(tx, wanted)
  const name = await namesOf(stateId, dayAt(now))
  const townName = (id: string) => towns.find((one) => one.id === id)?.name ?? { en: id, hi: id }
  const types = await remembered(
    'complaints-state-types',
    () => readCodes(tx, { ...months, cut: 'type' }),
    kept,
  )(`${stateId} ${from} ${to}`)
  return {
    ...{ from, to, asOf: await readAsOf(tx, tenants) },
    total: figuresOf(total(byMonth)),
    trend: monthly(shown(byMonth), monthsOf({ from, to })),
    byType: named(shown(types), (code) => name('type', code)),
    byUlb: named(shown(byUlb), townName),
  }
}

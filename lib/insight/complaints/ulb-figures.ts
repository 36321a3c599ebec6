import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { query } from '@/lib/platform/operations/operation'
import { total } from '@/lib/services/grievances/tally/measures'
import { readAgeing } from '@/lib/services/grievances/tally/read-ageing'
import { readAsOf } from '@/lib/services/grievances/tally/read-as-of'
import { readDays } from '@/lib/services/grievances/tally/read-days'
import { readHotSpots } from '@/lib/services/grievances/tally/read-hot-spots'
import { readCuts } from '@/lib/services/grievances/tally/read-cuts'
import type { Cut } from '@/lib/services/grievances/tally/read-months'
import { Figures, figuresOf } from './metrics'
import { namesOf } from './names-of'
import { monthsOf, Period, spanOf } from './period'
import { seesOnly } from './sees-only'
import { Ageing, FigureRow, monthly, MonthRow, named, Spanned } from './shapes'

const Text = z.object({ en: z.string(), hi: z.string() })
const HotSpots = z.array(
  z.object({
    latitude: z.number(),
    longitude: z.number(),
    open: z.int(),
    overdue: z.int(),
    ward: Text.describe('Of most of them'),
    type: Text.describe('Of most of them'),
  }),
)

const cuts = ['type', 'ward', 'department', 'source', 'officer'] as const satisfies Cut[]

/** Which of the ULB's complaints figures are of. */
export const FiguresAsked = z.object({
  period: Period.default('year'),
  ward: z.string().max(60).optional(),
  type: z.string().max(60).optional(),
})

/** How the officer's ULB does with complaints: by month, type, ward, department, channel and officer; what is open by age and place. */
export const ulbFigures = query({
  name: 'complaints.ulb-figures',
  summary: 'Show the figures of your ULB’s complaints',
  permission: 'grievances.read',
  input: FiguresAsked,
  output: Spanned.extend({
    total: Figures,
    trend: z.array(MonthRow),
    byType: z.array(FigureRow),
    byWard: z.array(FigureRow),
    byDepartment: z.array(FigureRow),
    bySource: z.array(FigureRow),
    byOfficer: z.array(FigureRow).describe('For field staff, only their own'),
    ageing: Ageing,
    hotSpots: HotSpots,
  }),
  api: { method: 'get', path: '/complaints/ulb-figures' },
  async run({ actor, input: { period, ward, type }, tx, now }) {
    const { tenantId } = actor
    const { from, to } = spanOf(period, now)
    const filter = { tenantId, from, to, ward, type }
    const name = await namesOf(tenantId, dayAt(now))
    // The months hold the same figures in far fewer rows, but for one ward or type alone.
    const months =
      ward === undefined && type === undefined
        ? await readCuts(tx, { tenantId, from, to, cuts: ['', ...cuts] })
        : undefined
    const trend = months?.('') ?? (await readDays(tx, filter, 'month'))
    const by = async (cut: (typeof cuts)[number]) =>
      named(months?.(cut) ?? (await readDays(tx, filter, cut)), (code) => name(cut, code))
    const officers = await by('officer')
    const only = seesOnly(actor)

    return {
      ...{ from, to, asOf: await readAsOf(tx, [tenantId]) },
      total: figuresOf(total(trend)),
      trend: monthly(trend, monthsOf({ from, to })),
      byType: await by('type'),
      byWard: await by('ward'),
      byDepartment: await by('department'),
      bySource: await by('source'),
      byOfficer: officers.filter(({ code }) => only === undefined || code === only),
      ageing: await readAgeing(tx, { tenantId, today: dayAt(now), ward, type }),
      hotSpots: (await readHotSpots(tx, { tenantId, now, ward, type })).map((spot) => ({
        ...spot,
        ward: name('ward', spot.ward ?? ''),
        type: name('type', spot.type),
      })),
    }
  },
})

export type UlbFigures = Awaited<ReturnType<typeof ulbFigures>>

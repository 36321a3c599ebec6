import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { NotFound } from '@/lib/platform/operations/errors'
import { query } from '@/lib/platform/operations/operation'
import { findTenant } from '@/lib/platform/tenancy/tenancy'
import { total } from '@/lib/services/grievances/tally/measures'
import { readAsOf } from '@/lib/services/grievances/tally/read-as-of'
import { readCuts } from '@/lib/services/grievances/tally/read-cuts'
import type { Cut } from '@/lib/services/grievances/tally/read-months'
import { Figures, figuresOf } from './metrics'
import { namesOf } from './names-of'
import { monthsOf, Period, spanOf } from './period'
import { FigureRow, monthly, MonthRow, named, Spanned } from './shapes'
import { suppress } from './suppress'

const cuts = ['type', 'ward', 'department', 'source'] as const satisfies Cut[]

/** How a ULB does with complaints, for everybody: no person, no officer, no row of a few. */
export const scorecard = query({
  name: 'complaints.scorecard',
  summary: 'Show how a ULB does with complaints',
  permission: 'public',
  input: z.object({
    ulb: z.string().max(60),
    period: Period.default('year'),
  }),
  output: Spanned.extend({
    total: Figures,
    trend: z.array(MonthRow),
    byType: z.array(FigureRow),
    byWard: z.array(FigureRow),
    byDepartment: z.array(FigureRow),
    bySource: z.array(FigureRow),
  }),
  api: { method: 'get', path: '/complaints/scorecard' },
  async run({ input: { ulb, period }, tx, now }) {
    if ((await findTenant(ulb))?.kind !== 'ULB') throw new NotFound('ulb')
    const { from, to } = spanOf(period, now)
    const name = await namesOf(ulb, dayAt(now))
    const rows = await readCuts(tx, { tenantId: ulb, from, to, cuts: ['', ...cuts] })
    const trend = rows('')
    const by = (cut: (typeof cuts)[number]) => named(suppress(rows(cut)), (code) => name(cut, code))

    return {
      ...{ from, to, asOf: await readAsOf(tx, [ulb]) },
      total: figuresOf(total(trend)),
      trend: monthly(suppress(trend), monthsOf({ from, to })),
      byType: by('type'),
      byWard: by('ward'),
      byDepartment: by('department'),
      bySource: by('source'),
    }
  },
})

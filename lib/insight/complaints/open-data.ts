import { z } from 'zod'
import { addMonths, Day, dayAt } from '@/lib/platform/dates/dates'
import type { LocalText } from '@/lib/platform/language/language'
import { NotFound } from '@/lib/platform/operations/errors'
import { query } from '@/lib/platform/operations/operation'
import { findTenant, ulbs } from '@/lib/platform/tenancy/tenancy'
import { measures, type Counts } from '@/lib/services/grievances/tally/measures'
import { readPublished, type Published } from '@/lib/services/grievances/tally/read-published'
import { namesOf } from './names-of'
import { suppress } from './suppress'

const months = 24
const UlbCut = z.enum(['all', 'type', 'ward', 'department', 'source'])
const cuts = ['', 'type', 'ward', 'department', 'source']
const Text = z.object({ en: z.string(), hi: z.string() })

/** One row of the open data. */
const OpenRow = z.object({
  month: Day,
  cut: z.enum([...UlbCut.options, 'ulb']),
  code: z.string(),
  name: Text,
  counts: z
    .record(z.enum(measures), z.number())
    .nullable()
    .describe('Null: too few complaints to be published'),
})
export type OpenRow = z.infer<typeof OpenRow>

/** The counts of the last two years by month, for everybody: of one ULB cut several ways, or of each ULB of the state. */
export const openData = query({
  name: 'complaints.open-data',
  summary: 'Read the published counts of complaints',
  permission: 'public',
  input: z.object({
    ulb: z.string().max(60).optional().describe('Left out: every ULB, as a whole'),
  }),
  output: z.object({ rows: z.array(OpenRow) }),
  api: { method: 'get', path: '/complaints/open-data' },
  async run({ actor, input: { ulb }, tx, now }) {
    if (ulb !== undefined && (await findTenant(ulb))?.kind !== 'ULB') throw new NotFound('ulb')
    const to = dayAt(now)
    const span = { from: addMonths(Day.parse(to.replace(/\d\d$/, '01')), 1 - months), to }
    if (ulb !== undefined) {
      const name = await namesOf(ulb, to)
      const found = await readPublished(tx, { tenants: [ulb], cuts, ...span })
      return { rows: rowsOf(found, (row) => name(ulbCut(row), row.code)) }
    }
    const towns = (await ulbs()).filter(({ stateId }) => stateId === actor.stateId)
    const tenants = towns.map(({ id }) => id)
    const found = await readPublished(tx, { tenants, cuts: [''], ...span })
    const ofTowns = found.map((row) => ({ ...row, cut: 'ulb', code: row.tenant }))
    const townName = (id: string) => towns.find((town) => town.id === id)?.name ?? same(id)
    return { rows: rowsOf(ofTowns, ({ code }) => townName(code)) }
  },
})

const ulbCut = ({ cut }: Published) => UlbCut.parse(cut || 'all')

const cutOf = (row: Published) => (row.cut === 'ulb' ? row.cut : ulbCut(row))

const same = (code: string): LocalText => ({ en: code, hi: code })

/** Rows of one month and cut are published together, so that no sum tells of a few. */
function rowsOf(found: readonly Published[], name: (row: Published) => LocalText): OpenRow[] {
  const groupOf = ({ month, cut }: Published) => `${month} ${cut}`
  return [...new Set(found.map(groupOf))].flatMap((together) => {
    const group = found.filter((row) => groupOf(row) === together)
    const shown = suppress(group.map((row) => ({ ...row, key: row.code })))
    return group.map((row, at) => {
      const one = shown[at]
      return {
        ...{ month: Day.parse(row.month), cut: cutOf(row) },
        ...{ code: row.code, name: name(row) },
        counts: one && !('few' in one) ? countsOf(row) : null,
      }
    })
  })
}

const countsOf = (row: Counts) =>
  Object.fromEntries(measures.map((measure) => [measure, row[measure]])) as Counts

import { z } from 'zod'
import { Day, dayAt } from '@/lib/platform/dates/dates'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { query } from '@/lib/platform/operations/operation'
import { measures, type Counts } from '@/lib/services/grievances/tally/measures'
import { readCells } from '@/lib/services/grievances/tally/read-cells'
import { namesOf } from './names-of'
import { spanOf } from './period'
import { seesOnly } from './sees-only'
import { FiguresAsked } from './ulb-figures'

const Text = z.object({ en: z.string(), hi: z.string() })
const size = 1_000

/** The counts behind the figures of the officer's ULB, a cell a row: for export, page by page. */
export const figureCells = query({
  name: 'complaints.figure-cells',
  summary: 'Read the counts behind the figures of your ULB’s complaints',
  permission: 'grievances.read',
  input: FiguresAsked.extend({
    after: z.string().max(600).optional().describe('`next` of the page before'),
  }),
  output: z.object({
    cells: z.array(
      z.object({
        day: z.string(),
        names: z.array(Text).describe('Of type, ward, department, officer and channel'),
        counts: z.record(z.enum(measures), z.number()),
      }),
    ),
    next: z.string().optional(),
  }),
  api: { method: 'get', path: '/complaints/figure-cells' },
  async run({ actor, input: { period, ward, type, after }, tx, now }) {
    const { tenantId } = actor
    const filter = { tenantId, ...spanOf(period, now), ward, type, officer: seesOnly(actor) }
    const cells = await readCells(tx, filter, keyOf(after), size)
    const name = await namesOf(tenantId, dayAt(now))
    const last = cells.length === size ? cells.at(-1) : undefined

    return {
      cells: cells.map((cell) => ({
        day: cell.day,
        names: cuts.map((cut) => name(cut, cell[cut])),
        counts: countsOf(cell),
      })),
      next: last && textOf([last.day, ...cuts.map((cut) => last[cut])]),
    }
  },
})

const cuts = ['type', 'ward', 'department', 'officer', 'source'] as const

const countsOf = (cell: Counts) =>
  Object.fromEntries(measures.map((measure) => [measure, cell[measure]])) as Counts

// No code has this character in it.
const between = '\u001f'

const textOf = (key: readonly string[]) => Buffer.from(key.join(between)).toString('base64url')

function keyOf(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined
  const key = Buffer.from(text, 'base64url').toString().split(between)
  if (key.length !== 6 || !Day.safeParse(key[0]).success)
    throw new InvalidInput({ after: [{ code: 'invalid' }] })
  return key
}

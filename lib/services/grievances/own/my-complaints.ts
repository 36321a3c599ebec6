import { z } from 'zod'
import { before, newestFirst, pageOf, PageInput } from '@/lib/platform/applications/page-by-id'
import { dayAt } from '@/lib/platform/dates/dates'
import { Words } from '@/lib/platform/forms/definition'
import { query } from '@/lib/platform/operations/operation'
import { NamedPlace, placesOf } from '../named-place'
import { statusWords } from '../status-words'
import { typeNames } from '../type-names'

const Mine = z.object({
  ulb: z.string(),
  number: z.string(),
  name: Words,
  place: NamedPlace,
  state: z.string(),
  status: Words,
  open: z.boolean(),
  since: z.date(),
  submittedAt: z.date(),
  dueAt: z.date(),
})

/** What the citizen complained about at every ULB, newest first. */
export const myComplaints = query({
  name: 'complaints.mine',
  summary: 'List your complaints',
  permission: 'citizen',
  input: PageInput,
  output: z.object({ complaints: z.array(Mine), next: z.uuid().nullable() }),
  api: { method: 'get', path: '/my/complaints' },
  async run({ actor, input, tx, now }) {
    const rows = await tx.complaint.findMany({
      where: { personId: actor.personId ?? '', ...before(input) },
      ...newestFirst(input),
    })
    const { page, next } = pageOf(rows, input)
    const complaints = await Promise.all(
      page.map(async (row) => ({
        ulb: row.tenantId,
        number: row.number,
        name: (await typeNames(row.tenantId, dayAt(now)))(row.type),
        place: (await placesOf(row.tenantId))(row),
        state: row.state,
        status: statusWords(row).is,
        open: row.open,
        since: row.stateSince,
        submittedAt: row.submittedAt,
        dueAt: row.dueAt,
      })),
    )
    return { complaints, next }
  },
})

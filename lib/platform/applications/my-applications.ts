import { z } from 'zod'
import { Words } from '../forms/definition'
import { query } from '../operations/operation'
import { getService } from './catalogue'
import { before, newestFirst, pageOf, PageInput } from './page-by-id'

/** The citizen's applications at every ULB, newest first. */
export const myApplications = query({
  name: 'applications.mine',
  summary: 'List your applications',
  permission: 'citizen',
  input: PageInput,
  output: z.object({
    applications: z.array(
      z.object({
        id: z.uuid(),
        ulb: z.string(),
        number: z.string(),
        service: z.string(),
        name: Words,
        subject: z.string(),
        state: Words,
        since: z.date(),
        submittedAt: z.date(),
        open: z.boolean(),
        asked: z.boolean().describe('Whether something is asked of the applicant'),
      }),
    ),
    next: z.uuid().nullable(),
  }),
  api: { method: 'get', path: '/my/applications' },
  async run({ actor, input, tx }) {
    const rows = await tx.application.findMany({
      where: { personId: actor.personId ?? '', ...before(input) },
      include: {
        case: true,
        corrections: { where: { answeredAt: null }, select: { id: true }, take: 1 },
      },
      ...newestFirst(input),
    })
    const { page, next } = pageOf(rows, input)
    return {
      applications: page.map(({ corrections, case: row }) => {
        const { name, states } = getService(row.kind)
        return {
          id: row.id,
          ulb: row.tenantId,
          number: row.number,
          service: row.kind,
          name,
          subject: row.subject,
          state: states[row.state]?.citizen ?? name,
          since: row.stateSince,
          submittedAt: row.submittedAt,
          open: row.open,
          asked: corrections.length > 0,
        }
      }),
      next,
    }
  },
})

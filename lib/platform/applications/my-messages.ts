import { z } from 'zod'
import { query } from '../operations/operation'
import { before, newestFirst, pageOf, PageInput } from './page-by-id'

/** What the citizen was told on this site, newest first. */
export const myMessages = query({
  name: 'applications.my-messages',
  summary: 'List what you were told',
  permission: 'citizen',
  input: PageInput,
  output: z.object({
    messages: z.array(
      z.object({
        id: z.uuid(),
        ulb: z.string(),
        application: z.uuid().nullable(),
        language: z.string(),
        title: z.string().nullable(),
        text: z.string(),
        link: z.string().nullable(),
        at: z.date(),
      }),
    ),
    next: z.uuid().nullable(),
  }),
  api: { method: 'get', path: '/my/messages' },
  async run({ actor, input, tx }) {
    const rows = await tx.message.findMany({
      where: { personId: actor.personId ?? '', channel: 'IN_APP', ...before(input) },
      ...newestFirst(input),
    })
    const { page, next } = pageOf(rows, input)
    return {
      messages: page.map(
        ({ id, tenantId, applicationId, language, title, body, link, queuedAt }) => ({
          id,
          ulb: tenantId,
          application: applicationId,
          language,
          title,
          text: body,
          link,
          at: queuedAt,
        }),
      ),
      next,
    }
  },
})

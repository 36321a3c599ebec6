import { z } from 'zod'
import { query } from '../operations/operation'

/** What the officer was told lately: files given to them, files that are late. */
export const deskMessages = query({
  name: 'inbox.messages',
  summary: 'List what you were told lately at your ULB',
  permission: 'desk',
  input: z.object({}),
  output: z.object({
    messages: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        text: z.string(),
        link: z.string().nullable(),
        at: z.date(),
      }),
    ),
  }),
  api: { method: 'get', path: '/inbox/messages' },
  async run({ actor: { tenantId, personId = '' }, tx }) {
    const messages = await tx.message.findMany({
      where: { tenantId, personId, channel: 'IN_APP' },
      orderBy: { queuedAt: 'desc' },
      take: 5,
    })
    return {
      messages: messages.map(({ id, title, body, link, queuedAt }) => ({
        id,
        title: title ?? '',
        text: body,
        link,
        at: queuedAt,
      })),
    }
  },
})

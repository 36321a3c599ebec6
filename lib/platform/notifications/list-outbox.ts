import { z } from 'zod'
import { env } from '@/lib/infra/env/env'
import { NotFound } from '../operations/errors'
import { query } from '../operations/operation'

const pageSize = 30

/** The messages a ULB sent, newest first; only in the demonstration, where nothing really leaves. */
export const listOutbox = query({
  name: 'notifications.outbox',
  summary: "List the demonstration's outgoing messages",
  permission: 'outbox',
  input: z.object({ before: z.uuid().optional() }),
  output: z.object({
    messages: z.array(
      z.object({
        id: z.uuid(),
        channel: z.string(),
        to: z.string().nullable(),
        title: z.string().nullable(),
        body: z.string(),
        language: z.string(),
        status: z.string(),
        error: z.string().nullable().describe('Why it was not sent'),
        queuedAt: z.date(),
      }),
    ),
    next: z.uuid().optional(),
  }),
  api: { method: 'get', path: '/outbox' },
  async run({ actor, input, tx }) {
    if (env().APP_MODE !== 'demonstration') throw new NotFound('outbox')
    const rows = await tx.message.findMany({
      where: { tenantId: actor.tenantId, ...(input.before && { id: { lt: input.before } }) },
      orderBy: { id: 'desc' },
      take: pageSize + 1,
    })
    const messages = rows
      .slice(0, pageSize)
      .map(({ toMasked, ...row }) => ({ ...row, to: toMasked }))
    const last = messages.at(-1)
    return { messages, ...(rows.length > pageSize && last && { next: last.id }) }
  },
})

import { z } from 'zod'
import { query } from '../operations/operation'

/** The citizen's applications that are not sent yet, the last saved first. */
export const myDrafts = query({
  name: 'applications.my-drafts',
  summary: 'List your applications that are not sent yet',
  permission: 'citizen',
  input: z.object({ ulb: z.string().max(60).optional(), service: z.string().max(60).optional() }),
  output: z.object({
    drafts: z.array(
      z.object({
        draft: z.uuid(),
        ulb: z.string(),
        service: z.string(),
        savedAt: z.date(),
        expiresAt: z.date(),
      }),
    ),
  }),
  api: { method: 'get', path: '/applications/drafts' },
  async run({ actor, input, tx, now }) {
    const rows = await tx.draft.findMany({
      where: {
        personId: actor.personId ?? '',
        channel: 'ONLINE',
        expiresAt: { gt: now },
        ...(input.ulb && { tenantId: input.ulb }),
        ...(input.service && { service: input.service }),
      },
      orderBy: { savedAt: 'desc' },
      take: 50,
    })
    return {
      drafts: rows.map(({ id, tenantId, service, savedAt, expiresAt }) => ({
        draft: id,
        ulb: tenantId,
        service,
        savedAt,
        expiresAt,
      })),
    }
  },
})

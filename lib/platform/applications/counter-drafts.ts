import { z } from 'zod'
import { query } from '../operations/operation'
import { findOpenCorrection } from './correction'
import { counterService } from './counter-service'
import { draftsOf } from './draft'

/** What a clerk has begun and not sent, and the correction that a file of the service waits for. */
export const counterDrafts = query({
  name: 'applications.counter-drafts',
  summary: 'List what you began at the counter and did not send yet',
  permission: 'counter',
  input: z.object({
    service: z.string().max(60),
    file: z.uuid().optional().describe('A file whose open correction is wanted'),
  }),
  output: z.object({
    drafts: z.array(z.object({ draft: z.uuid(), person: z.string(), savedAt: z.date() })),
    correction: z.uuid().nullable(),
  }),
  api: { method: 'get', path: '/counter/drafts' },
  async run({ actor, input, tx, now }) {
    const { code } = counterService(actor, input.service)
    const rows = await tx.draft.findMany({
      where: { ...draftsOf(actor), service: code, expiresAt: { gt: now } },
      orderBy: { savedAt: 'desc' },
      take: 20,
    })
    const ids = rows.map(({ personId }) => personId)
    const people = await tx.person.findMany({
      where: { tenantId: actor.stateId, id: { in: ids } },
      select: { id: true, name: true },
    })
    const names = new Map(people.map(({ id, name }) => [id, name]))
    const correction = input.file
      ? await findOpenCorrection(tx, actor, { applicationId: input.file })
      : null
    return {
      drafts: rows.map(({ id, personId, savedAt }) => ({
        draft: id,
        person: names.get(personId) ?? '',
        savedAt,
      })),
      correction: correction?.id ?? null,
    }
  },
})

import { z } from 'zod'
import { operation } from '../operations/operation'
import { beginDraft } from './begin-draft'
import { getService } from './catalogue'
import { draftsOf } from './draft'
import { personKnown } from './person-known'

/** Begins an application. With `resume` the newest open draft of the service is taken up again, if there is one. */
export const startDraft = operation({
  name: 'applications.start-draft',
  summary: 'Begin an application, or take up the newest one begun',
  permission: 'citizen',
  input: z.object({
    ulb: z.string().max(60),
    service: z.string().max(60),
    resume: z.union([z.boolean(), z.stringbool()]).default(false),
  }),
  output: z.object({ draft: z.uuid(), service: z.string(), resumed: z.boolean() }),
  api: { method: 'post', path: '/applications/drafts' },
  async run({ actor, input, tx, now, about }) {
    const definition = getService(input.service)
    const open = input.resume
      ? await tx.draft.findFirst({
          where: { ...draftsOf(actor), service: definition.code, expiresAt: { gt: now } },
          orderBy: { savedAt: 'desc' },
        })
      : null
    const person = await personKnown(tx, actor.stateId, actor.personId ?? '')
    const draft =
      open ?? (await beginDraft(tx, { definition, person, actor, channel: 'ONLINE', now }))
    about(draft.id)
    return { draft: draft.id, service: definition.code, resumed: open !== null }
  },
})

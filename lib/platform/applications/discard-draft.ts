import { z } from 'zod'
import { operation } from '../operations/operation'
import { lockOwnDraft } from './draft'

/** Throws a draft away, its papers with it. */
export const discardDraft = operation({
  name: 'applications.discard-draft',
  summary: 'Throw away an application that was not sent',
  permission: 'signed-in',
  input: z.object({ ulb: z.string().max(60).optional(), draft: z.uuid() }),
  output: z.object({ draft: z.uuid() }),
  api: { method: 'delete', path: '/applications/drafts/{draft}' },
  async run({ actor, input, tx, now, about }) {
    const draft = await lockOwnDraft(tx, actor, input.draft)
    await tx.applicationDocument.updateMany({
      where: { tenantId: actor.tenantId, draftId: draft.id, removedAt: null },
      data: { removedAt: now },
    })
    await tx.draft.delete({ where: { tenantId_id: { tenantId: actor.tenantId, id: draft.id } } })
    about(draft.id)
    return { draft: draft.id }
  },
})

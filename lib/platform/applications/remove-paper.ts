import { z } from 'zod'
import { NotFound } from '../operations/errors'
import { operation } from '../operations/operation'
import { openFiling } from './filing'

/** Takes an attached photograph or PDF away again. */
export const removePaper = operation({
  name: 'applications.remove-paper',
  summary: 'Take a paper away from an application that is not sent yet',
  permission: 'signed-in',
  input: z.object({ ulb: z.string().max(60).optional(), draft: z.uuid(), id: z.uuid() }),
  output: z.object({ draft: z.uuid(), id: z.uuid() }),
  api: { method: 'delete', path: '/applications/drafts/{draft}/files/{id}' },
  async run({ actor, input, tx, now, about }) {
    const { id } = await openFiling(tx, actor, input.draft)
    const removed = await tx.applicationDocument.updateMany({
      where: { tenantId: actor.tenantId, draftId: id, id: input.id, removedAt: null },
      data: { removedAt: now },
    })
    if (removed.count === 0) throw new NotFound('paper')
    about(id)
    return { draft: id, id: input.id }
  },
})

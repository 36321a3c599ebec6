import { z } from 'zod'
import { NotFound } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { openDraft } from './complaint-draft'

/** Takes a photograph off a report that is being written. */
export const removeDraftPhoto = operation({
  name: 'complaints.remove-draft-photo',
  summary: 'Take a photograph off a report that is being written',
  permission: 'public',
  input: z.object({ ulb: z.string().max(60), draft: z.uuid(), photo: z.uuid() }),
  output: z.object({ draft: z.uuid(), photo: z.uuid() }),
  api: { method: 'delete', path: '/complaint-drafts/{draft}/photos/{photo}' },
  async run({ actor: { tenantId }, input: { draft, photo: id }, tx, now, about }) {
    await openDraft(tx, tenantId, draft, now)
    const removed = await tx.complaintPhoto.deleteMany({
      where: { tenantId, id, draftId: draft, complaintId: null },
    })
    if (removed.count === 0) throw new NotFound('photo')
    about(draft)
    return { draft, photo: id }
  },
})

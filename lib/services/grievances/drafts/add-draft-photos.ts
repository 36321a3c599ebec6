import { z } from 'zod'
import { largestBody } from '@/lib/platform/posted/bounds'
import { PostedFile } from '@/lib/platform/files/posted-file'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { actAsSystem } from '@/lib/platform/operations/transaction'
import { addPhotos } from '../complaint-photos'
import { mostPhotos, openDraft } from './complaint-draft'

const Photo = PostedFile.extend({
  id: z.uuid().optional().describe('Drawn by the sender: a photograph sent twice is kept once'),
})

/** Keeps photographs with a report that is being written. */
export const addDraftPhotos = operation({
  name: 'complaints.add-draft-photos',
  summary: 'Add photographs to a report that is being written',
  permission: 'public',
  acts: 'as-system',
  input: z.object({
    ulb: z.string().max(60),
    draft: z.uuid(),
    photos: z.array(Photo).min(1).max(mostPhotos),
  }),
  output: z.object({ draft: z.uuid(), photos: z.number().int() }),
  api: { method: 'post', path: '/complaint-drafts/{draft}/photos', body: largestBody.upload },
  async run({ actor: { tenantId }, input, tx, now, about }) {
    const { draft } = input
    await openDraft(tx, tenantId, draft, now)
    const there = await tx.complaintPhoto.findMany({ where: { tenantId, draftId: draft } })
    const fresh = input.photos.filter(({ id }) => !there.some((photo) => photo.id === id))
    if (there.length + fresh.length > mostPhotos)
      throw new InvalidInput({
        photos: [{ code: 'papers-too-many', params: { max: mostPhotos } }],
      })
    await actAsSystem(tx, tenantId)
    const of = { tenantId, draftId: draft, phase: 'REPORTED', personId: null, now } as const
    await addPhotos(tx, of, fresh)
    about(draft, { photos: fresh.length })
    return { draft, photos: there.length + fresh.length }
  },
})

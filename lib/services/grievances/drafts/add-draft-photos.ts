import { z } from 'zod'
import { largestBody } from '@/lib/platform/posted/bounds'
import type { Actor } from '@/lib/platform/access/actor'
import { uploads } from '@/lib/platform/files/examining/prepare-uploads'
import { PostedFile } from '@/lib/platform/files/posted-file'
import { limits } from '@/lib/platform/limits/catalogue'
import { draw } from '@/lib/platform/limits/draw'
import { fromSource } from '@/lib/platform/limits/from-source'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { actAsSystem, type Transaction } from '@/lib/platform/operations/transaction'
import { addPhotos } from '../complaint-photos'
import { mostPhotos, openDraft } from './complaint-draft'

const Photo = PostedFile.extend({
  id: z.uuid().optional().describe('Drawn by the sender: a photograph sent twice is kept once'),
})

const Adding = z.object({
  ulb: z.string().max(60),
  draft: z.uuid(),
  photos: z.array(Photo).min(1).max(mostPhotos),
})
type Adding = z.output<typeof Adding>

/** Keeps photographs with a report that is being written. */
export const addDraftPhotos = operation({
  name: 'complaints.add-draft-photos',
  summary: 'Add photographs to a report that is being written',
  permission: 'public',
  acts: 'as-system',
  input: Adding,
  output: z.object({ draft: z.uuid(), photos: z.number().int() }),
  api: { method: 'post', path: '/complaint-drafts/{draft}/photos', body: largestBody.upload },
  prepare: { ...uploads, admit: ({ actor, input, tx, now }) => roomFor(tx, actor, input, now) },
  async run({ actor, input, tx, now, about }) {
    const { kind, tenantId, from } = actor
    const { draft } = input
    const { there, fresh } = await roomFor(tx, actor, input, now)
    if (kind === 'guest' && fresh.length > 0)
      await draw(fromSource(limits.photos, from, tenantId), now)
    await actAsSystem(tx, tenantId)
    const of = { tenantId, draftId: draft, phase: 'REPORTED', personId: null, now } as const
    await addPhotos(tx, of, fresh)
    about(draft, { photos: fresh.length })
    return { draft, photos: there + fresh.length }
  },
})

/** How many a report has, and which of those sent are new. Throws NotFound, or InvalidInput when they are too many. */
async function roomFor(
  tx: Transaction,
  { tenantId }: Actor,
  { draft: draftId, photos }: Adding,
  now: Date,
) {
  await openDraft(tx, tenantId, draftId, now)
  const there = await tx.complaintPhoto.findMany({
    where: { tenantId, draftId },
    select: { id: true },
  })
  const fresh = photos.filter(({ id }) => !there.some((photo) => photo.id === id))
  if (there.length + fresh.length > mostPhotos)
    throw new InvalidInput({ photos: [{ code: 'papers-too-many', params: { max: mostPhotos } }] })
  return { there: there.length, fresh }
}

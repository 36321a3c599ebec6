import type { PostedFile } from '@/lib/platform/files/posted-file'
import { storeUpload } from '@/lib/platform/files/store-upload'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { uuidv7 } from '@/lib/platform/operations/uuid'

/** When a photograph was taken: with the report, before or after the work, or with a comment. */
type Phase = 'REPORTED' | 'BEFORE' | 'AFTER' | 'COMMENT'

type About = {
  tenantId: string
  /** What they are of: a complaint, or a draft of one. */
  complaintId?: string
  draftId?: string
  eventId?: string
  phase: Phase
  personId: string | null
  now: Date
}

/** Keeps photographs of a complaint; nobody outside sees them before an officer has. Throws InvalidInput on `photos`. */
export async function addPhotos(
  tx: Transaction,
  { tenantId, complaintId, draftId, eventId, phase, personId, now }: About,
  photos: readonly (PostedFile & { id?: string | undefined })[],
): Promise<void> {
  for (const [position, photo] of photos.entries()) {
    const uploaded = { tenantId, personId, uploadedBy: personId, file: photo }
    const accepts = ['image'] as const
    const file = await storeUpload(tx, { ...uploaded, accepts, field: 'photos' }, now)
    // In the order they came, since lists of photographs go by their ids.
    const id = photo.id ?? uuidv7(new Date(now.getTime() + position))
    const of = { complaintId: complaintId ?? null, draftId: draftId ?? null }
    const row = { tenantId, id, ...of, phase, fileId: file.id, position, at: now }
    await tx.complaintPhoto.createMany({ data: [{ ...row, eventId: eventId ?? null }] })
  }
}

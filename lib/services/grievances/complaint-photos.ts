import type { Transaction } from '@/lib/infra/database/database'
import { bytesOf, type PostedFile } from '@/lib/platform/files/posted-file'
import { storeUpload } from '@/lib/platform/files/store-upload'
import { uuidv7 } from '@/lib/platform/operations/uuid'

/** When a photograph was taken: with the report, before or after the work, or with a comment. */
export type Phase = 'REPORTED' | 'BEFORE' | 'AFTER' | 'COMMENT'

type About = {
  tenantId: string
  complaintId: string
  eventId?: string
  phase: Phase
  personId: string | null
  now: Date
}

/** Keeps photographs of a complaint; nobody outside sees them before an officer has. Throws InvalidInput on `photos`. */
export async function addPhotos(
  tx: Transaction,
  { tenantId, complaintId, eventId, phase, personId, now }: About,
  photos: readonly PostedFile[],
): Promise<void> {
  for (const [position, photo] of photos.entries()) {
    const uploaded = { tenantId, personId, uploadedBy: personId, name: photo.name }
    const accepts = ['image'] as const
    const file = await storeUpload(
      tx,
      { ...uploaded, bytes: bytesOf(photo), accepts, field: 'photos' },
      now,
    )
    const row = { tenantId, id: uuidv7(now), complaintId, phase, fileId: file.id, at: now }
    await tx.complaintPhoto.createMany({ data: [{ ...row, eventId: eventId ?? null, position }] })
  }
}

/** The photographs of a draft become the complaint's. */
export async function claimDraftPhotos(
  tx: Transaction,
  { tenantId, complaintId }: About,
  draftId: string,
): Promise<void> {
  await tx.complaintPhoto.updateMany({
    where: { tenantId, draftId, complaintId: null },
    data: { complaintId, draftId: null },
  })
}

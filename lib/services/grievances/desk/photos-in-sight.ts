import type { Actor } from '@/lib/platform/access/actor'
import { fileUrl } from '@/lib/platform/files/file-url'
import type { Prisma, Transaction } from '@/lib/platform/operations/transaction'
import { DeskPhoto } from './desk-complaint'

type Photo = Prisma.ComplaintPhotoGetPayload<object>

/** The photographs of a complaint in the order they came, whether or not the public sees them. */
export async function photosInSight(
  tx: Transaction,
  actor: Actor,
  complaintId: string,
  now: Date,
): Promise<DeskPhoto[]> {
  const photos = await tx.complaintPhoto.findMany({
    where: { tenantId: actor.tenantId, complaintId },
    orderBy: [{ at: 'asc' }, { position: 'asc' }],
  })
  return photos.map((photo) => photoInSight(photo, actor, now))
}

/** One of them, behind a link for this officer. */
export function photoInSight(
  { id, tenantId, fileId, phase, at, shownAt, withheldAt }: Photo,
  { personId }: Actor,
  now: Date,
): DeskPhoto {
  return {
    ...{ id, at },
    phase: DeskPhoto.shape.phase.parse(phase),
    url: fileUrl({ tenant: tenantId, fileId, person: personId, disposition: 'inline' }, now),
    standing: shownAt ? 'shown' : withheldAt ? 'withheld' : 'waiting',
  }
}

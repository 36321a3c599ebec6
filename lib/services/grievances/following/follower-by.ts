import { NotFound } from '@/lib/platform/operations/errors'
import type { Prisma, Transaction } from '@/lib/platform/operations/transaction'

type Found = Prisma.ComplaintFollowerGetPayload<{ include: { complaint: true } }>

/** Who follows a complaint, by the key that only they were sent. Throws NotFound. */
export async function followerBy(tx: Transaction, tenantId: string, id: string): Promise<Found> {
  const follower = await tx.complaintFollower.findUnique({
    where: { tenantId_id: { tenantId, id } },
    include: { complaint: true },
  })
  if (!follower) throw new NotFound('follower')
  return follower
}

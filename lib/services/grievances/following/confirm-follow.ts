import { z } from 'zod'
import { NotFound } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import { actAsSystem } from '@/lib/platform/operations/transaction'
import { followerBy } from './follower-by'

/** Confirms an e-mail address by the link that was sent there. */
export const confirmFollow = operation({
  name: 'complaints.confirm-follow',
  summary: 'Confirm an e-mail address that wants to hear of a complaint',
  permission: 'public',
  acts: 'as-system',
  input: z.object({ ulb: z.string().max(60), follower: z.uuid() }),
  output: z.object({ number: z.string() }),
  api: { method: 'post', path: '/complaint-followers/{follower}/confirm' },
  async run({ actor: { tenantId }, input: { follower: id }, tx, now, about }) {
    await actAsSystem(tx, tenantId)
    const follower = await followerBy(tx, tenantId, id)
    if (follower.endedAt) throw new NotFound('follower')
    // Joined with another meanwhile, the complaint left its followers there too.
    const { addressIndex, complaintId, complaint } = follower
    const places = [complaintId, complaint.mergedInto ?? complaintId]
    await tx.complaintFollower.updateMany({
      where: { tenantId, addressIndex, complaintId: { in: places }, confirmedAt: null },
      data: { confirmedAt: now },
    })
    about(follower.complaintId)
    return { number: follower.complaint.number }
  },
})

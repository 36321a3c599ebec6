import { z } from 'zod'
import { operation } from '@/lib/platform/operations/operation'
import { actAsSystem } from '@/lib/platform/operations/transaction'
import { followerBy } from './follower-by'

/** Ends the news of a complaint for whoever has the key of their following it: from a message, or from their own place. */
export const unfollow = operation({
  name: 'complaints.unfollow',
  summary: 'Stop following a complaint',
  permission: 'public',
  acts: 'as-system',
  input: z.object({ ulb: z.string().max(60), follower: z.uuid() }),
  output: z.object({ number: z.string() }),
  api: { method: 'post', path: '/complaint-followers/{follower}/end' },
  async run({ actor: { tenantId }, input: { follower: id }, tx, now, about }) {
    await actAsSystem(tx, tenantId)
    const follower = await followerBy(tx, tenantId, id)
    await tx.complaintFollower.updateMany({
      where: { tenantId, id, endedAt: null },
      data: { endedAt: now },
    })
    about(follower.complaintId)
    return { number: follower.complaint.number }
  },
})

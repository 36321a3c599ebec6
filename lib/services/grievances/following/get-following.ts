import { z } from 'zod'
import { query } from '@/lib/platform/operations/operation'
import { actAsSystem } from '@/lib/platform/operations/transaction'
import { followerBy } from './follower-by'

/** Which complaint somebody follows, for whoever has the key of their following it. */
export const getFollowing = query({
  name: 'complaints.following',
  summary: 'Say which complaint the link of a message is about',
  permission: 'public',
  acts: 'as-system',
  input: z.object({ ulb: z.string().max(60), follower: z.uuid() }),
  output: z.object({ number: z.string(), confirmed: z.boolean(), ended: z.boolean() }),
  api: { method: 'get', path: '/complaint-followers/{follower}' },
  async run({ actor: { tenantId }, input: { follower: id }, tx }) {
    await actAsSystem(tx, tenantId)
    const { complaint, confirmedAt, endedAt } = await followerBy(tx, tenantId, id)
    return {
      number: complaint.number,
      confirmed: confirmedAt !== null,
      ended: endedAt !== null,
    }
  },
})

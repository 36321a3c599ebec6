import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { Words } from '@/lib/platform/forms/definition'
import { query } from '@/lib/platform/operations/operation'
import { actAsSystem } from '@/lib/platform/operations/transaction'
import { statusWords } from '../status-words'
import { typeNames } from '../type-names'

const Followed = z.object({
  follower: z.uuid().describe('The key that ends it'),
  ulb: z.string(),
  number: z.string(),
  name: Words,
  status: Words,
  since: z.date(),
})

const most = 50

/** The complaints of others that the citizen hears of, those last followed first; 50 at most. */
export const myFollowing = query({
  name: 'complaints.my-following',
  summary: 'List the complaints you follow',
  permission: 'citizen',
  acts: 'as-system',
  input: z.object({}),
  output: z.object({ following: z.array(Followed) }),
  api: { method: 'get', path: '/my/following' },
  async run({ actor: { personId = '' }, tx, now }) {
    const rows = await tx.complaintFollower.findMany({
      where: { personId, endedAt: null, confirmedAt: { not: null } },
      orderBy: { followedAt: 'desc' },
      take: most,
    })
    const found = new Map<string, z.output<typeof Followed>>()
    // Other people's complaints are in reach one ULB at a time.
    for (const tenantId of new Set(rows.map((row) => row.tenantId))) {
      const own = rows.filter((row) => row.tenantId === tenantId)
      await actAsSystem(tx, tenantId)
      const complaints = await tx.complaint.findMany({
        where: {
          tenantId,
          id: { in: own.map(({ complaintId }) => complaintId) },
          visibility: { not: 'HIDDEN' },
        },
      })
      const nameOf = await typeNames(tenantId, dayAt(now))
      for (const { id, complaintId } of own) {
        const complaint = complaints.find((one) => one.id === complaintId)
        if (!complaint) continue
        const { number, type, stateSince: since } = complaint
        const status = statusWords(complaint).is
        found.set(id, { follower: id, ulb: tenantId, number, name: nameOf(type), status, since })
      }
    }
    return { following: rows.flatMap(({ id }) => found.get(id) ?? []) }
  },
})

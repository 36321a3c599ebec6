import { z } from 'zod'
import type { Actor } from '@/lib/platform/access/actor'
import { may } from '@/lib/platform/access/permission'
import { dueAfter } from '@/lib/platform/dates/working-calendar'
import { query } from '@/lib/platform/operations/operation'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import {
  countedAtMost,
  countWaiting,
  waitingCounts,
  type WaitingCount,
} from '@/lib/services/grievances/waiting-counts'

const day = 86_400_000

/** The numbers an officer's day with complaints begins with: what to route, what to put right, or what others have. */
export const myNumbers = query({
  name: 'complaints.my-numbers',
  summary: 'Count the complaints that wait for you',
  permission: 'grievances.read',
  input: z.object({}),
  output: z.object({
    numbers: z.array(z.object({ of: z.enum(waitingCounts), count: z.int() })),
    limit: z.int().describe('Counted up to this number'),
  }),
  api: { method: 'get', path: '/complaints/my-numbers' },
  async run({ actor, tx, now }) {
    const { wanted, officer } = numbersFor(actor)
    const soon = dueAfter(now, 2 * day, await officeCalendar(actor.tenantId, now))
    const counts = await countWaiting(tx, wanted, { tenantId: actor.tenantId, officer, now, soon })
    return {
      numbers: wanted.map((of) => ({ of, count: counts[of] ?? 0 })),
      limit: countedAtMost,
    }
  },
})

type Numbers = { wanted: readonly WaitingCount[]; officer?: string | undefined }

function numbersFor(actor: Actor): Numbers {
  if (may(actor, 'grievances.route')) return { wanted: ['route', 'soon', 'late', 'photos'] }
  if (may(actor, 'grievances.field-work'))
    return { wanted: ['mine', 'soon', 'late'], officer: actor.personId }
  return { wanted: ['open', 'soon', 'late', 'escalated'] }
}

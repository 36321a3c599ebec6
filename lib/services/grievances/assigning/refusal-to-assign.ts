import type { Actor } from '@/lib/platform/access/actor'
import type { Staff } from '@/lib/platform/identity/staff-of'
import { Refusal } from '@/lib/platform/operations/errors'
import { take } from '@/lib/platform/workflow/take'
import type { ComplaintCase } from '../complaint'
import { complaintInHand } from '../complaint-in-hand'
import { workflow } from '../workflow'

/** Why a complaint cannot be given to somebody with these postings; undefined when it can. */
export function refusalToAssign(
  actor: Actor,
  complaint: ComplaintCase,
  posts: readonly Staff[],
  now: Date,
): Refusal | undefined {
  const { wardId } = complaint
  const serves = posts.some(
    ({ wards }) => wards.length === 0 || (wardId !== null && wards.includes(wardId)),
  )
  if (!serves) return new Refusal('not-their-ward')
  const assigneeId = posts[0]?.personId
  const inHand = complaintInHand(complaint, 0, now)
  const clock = { now, dueAfter: (from: Date) => from }
  const step = take(workflow, inHand, { action: 'ASSIGN', assigneeId }, actor, clock)
  return 'refused' in step ? new Refusal(step.refused) : undefined
}

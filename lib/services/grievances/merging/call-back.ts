import { actorWithoutSession } from '@/lib/platform/access/actor'
import type { Transaction } from '@/lib/platform/operations/transaction'
import type { ComplaintCase } from '../complaint'
import { complaintForUpdate } from '../complaint-of'
import type { Move } from '../move'
import { moveComplaint } from '../move-complaint'

type Calling = Pick<Move, 'seen' | 'operation' | 'now'> & { from: ComplaintCase; to: ComplaintCase }

/** A complaint that repeats another, where it can be rejected: the published way there from the field leads over the office. */
export async function callBack(
  tx: Transaction,
  { from, to, seen, operation, now }: Calling,
): Promise<Pick<Move, 'complaint' | 'seen'>> {
  const { tenantId, id, state } = from
  if (state !== 'PENDINGATLME') return { complaint: from, seen }
  const actor = actorWithoutSession({ by: 'system' }, tenantId)
  await moveComplaint(tx, {
    ...{ complaint: from, seen, action: 'REASSIGN', actor, operation, silent: true, now },
    remark: to.number,
  })
  return { complaint: await complaintForUpdate(tx, tenantId, id), seen: undefined }
}

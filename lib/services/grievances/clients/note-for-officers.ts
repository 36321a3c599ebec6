import { eventRow } from '@/lib/platform/cases/case-event'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { complaintForUpdate } from '../complaint-of'

type Note = {
  tenantId: string
  complaintId: string
  action: 'MEDIA' | 'NOTE'
  remark: string
  now: Date
}

/**
 * Notes for the officers alone what a client sent and nothing is made of: an address of pictures, which nobody fetches, or a
 * telephone number that is none.
 */
export async function noteForOfficers(
  tx: Transaction,
  { tenantId, complaintId, action, remark, now }: Note,
): Promise<void> {
  const complaint = await complaintForUpdate(tx, tenantId, complaintId)
  const { state, status } = complaint
  const note = eventRow(
    complaint,
    uuidv7(now),
    {
      ...{ kind: 'NOTE', audience: 'OFFICE', action, from: state, to: state, status },
      ...{ actor: { name: '' }, role: 'SYSTEM', remark, at: now },
    },
    Prisma.sql`(SELECT revision FROM bumped)`,
  )
  await tx.$executeRaw`
    WITH bumped AS (
      UPDATE cases SET revision = revision + 1
      WHERE tenant_id = ${tenantId} AND id = ${complaintId}::uuid RETURNING revision
    ), shown AS (
      UPDATE complaint SET changed_at = ${now}::timestamptz WHERE tenant_id = ${tenantId} AND id = ${complaintId}::uuid
    ) ${note}`
}

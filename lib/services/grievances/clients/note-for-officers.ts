import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { complaintForUpdate } from '../complaint-of'
import { eventRow } from '../event-row'

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
  const { state } = await complaintForUpdate(tx, tenantId, complaintId)
  const note = eventRow(
    {
      ...{ tenantId, id: uuidv7(now), complaintId, kind: 'NOTE', action, from: state },
      ...{ to: state, actor: { name: '' }, role: 'SYSTEM', remark, public: false, at: now },
    },
    Prisma.sql`(SELECT revision FROM bumped)`,
  )
  await tx.$executeRaw`
    WITH bumped AS (
      UPDATE complaint SET revision = revision + 1, changed_at = ${now}::timestamptz
      WHERE tenant_id = ${tenantId} AND id = ${complaintId}::uuid RETURNING revision
    ) ${note}`
}

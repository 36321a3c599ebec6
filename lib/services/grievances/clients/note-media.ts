import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { complaintForUpdate } from '../complaint-of'
import { eventRow } from '../event-row'

type Media = { tenantId: string; complaintId: string; media: string; now: Date }

/** Notes an address of pictures for the officers alone: nobody fetches it, and nobody has looked at what is there. */
export async function noteMedia(
  tx: Transaction,
  { tenantId, complaintId, media, now }: Media,
): Promise<void> {
  const { state } = await complaintForUpdate(tx, tenantId, complaintId)
  const note = eventRow(
    {
      ...{ tenantId, id: uuidv7(now), complaintId, kind: 'NOTE', action: 'MEDIA', from: state },
      ...{ to: state, actor: { name: '' }, role: 'SYSTEM', remark: media, public: false, at: now },
    },
    Prisma.sql`(SELECT revision FROM bumped)`,
  )
  await tx.$executeRaw`
    WITH bumped AS (
      UPDATE complaint SET revision = revision + 1, changed_at = ${now}::timestamptz
      WHERE tenant_id = ${tenantId} AND id = ${complaintId}::uuid RETURNING revision
    ) ${note}`
}

import { transaction } from '@/lib/infra/database/database'
import { ulbs } from '../tenancy/tenancy'

/** Throws away the drafts nobody came back to in their time; gives how many. Attached files stay until storage is swept. */
export async function discardExpiredDrafts(now: Date): Promise<number> {
  let discarded = 0
  for (const { id: tenantId } of await ulbs()) {
    discarded += await transaction(
      { by: 'reach', kind: 'SYSTEM', tenant: tenantId },
      async (tx) => {
        const gone = await tx.draft.deleteMany({ where: { tenantId, expiresAt: { lt: now } } })
        return gone.count
      },
    )
  }
  return discarded
}

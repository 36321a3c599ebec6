import { transaction } from '@/lib/platform/operations/transaction'
import { ulbs } from '@/lib/platform/tenancy/tenancy'

/** Throws away the reports nobody went on with in their time. Their pictures stay until storage is swept. */
export async function discardExpiredComplaintDrafts(now: Date): Promise<void> {
  for (const { id: tenantId } of await ulbs()) {
    await transaction({ by: 'reach', kind: 'SYSTEM', tenant: tenantId }, async (tx) => {
      const expired = { tenantId, expiresAt: { lt: now } }
      await tx.complaintPhoto.deleteMany({ where: { tenantId, draft: expired } })
      await tx.complaintDraft.deleteMany({ where: expired })
    })
  }
}

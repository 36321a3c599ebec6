import { clock } from '@/lib/infra/clock/clock'
import { transaction } from '@/lib/platform/operations/transaction'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Whether a report is still being written under that id, or was sent, for whoever answers an address. */
export async function isKept(tenantId: string, draft: string): Promise<boolean> {
  if (!uuid.test(draft)) return false
  const guest = { by: 'reach', kind: 'GUEST', tenant: tenantId } as const
  const rows = await transaction(
    guest,
    (tx) => tx.$queryRaw<unknown[]>`
      SELECT 1 FROM complaint_draft
      WHERE tenant_id = ${tenantId} AND id = ${draft}::uuid AND expires_at > ${clock.now()}::timestamptz
      UNION ALL SELECT 1 FROM complaint WHERE tenant_id = ${tenantId} AND id = ${draft}::uuid`,
  )
  return rows.length > 0
}

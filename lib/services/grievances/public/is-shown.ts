import { transaction } from '@/lib/platform/operations/transaction'
import { shownToPublic } from './shown-to-public'

/** Whether everybody may see the complaint of that number, for whoever answers an address. */
export async function isShown(tenantId: string, number: string): Promise<boolean> {
  const guest = { by: 'reach', kind: 'GUEST', tenant: tenantId } as const
  const rows = await transaction(
    guest,
    (tx) => tx.$queryRaw<unknown[]>`
      SELECT 1 FROM complaint WHERE tenant_id = ${tenantId} AND number = ${number.toUpperCase()} AND ${shownToPublic}`,
  )
  return rows.length > 0
}

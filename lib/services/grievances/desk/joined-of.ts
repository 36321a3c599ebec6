import type { Transaction } from '@/lib/platform/operations/transaction'
import type { Complaint } from '../complaint'

/** The complaint that one was joined with, and those that were joined with it, to go to. */
export async function joinedOf(tx: Transaction, { tenantId, id, mergedInto }: Complaint) {
  const rows = await tx.$queryRaw<{ id: string; number: string }[]>`
    SELECT id, number FROM complaint WHERE tenant_id = ${tenantId} AND id = ${mergedInto}::uuid
    UNION ALL
    SELECT id, number FROM complaint WHERE tenant_id = ${tenantId} AND merged_into = ${id}::uuid
    ORDER BY number`
  return {
    joinedInto: rows.find((row) => row.id === mergedInto) ?? null,
    joined: rows.filter((row) => row.id !== mergedInto),
  }
}

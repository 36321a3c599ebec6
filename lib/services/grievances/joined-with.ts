import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import type { Complaint } from './complaint'

/** The complaint that one was joined with, and those that were joined with it, by number; `and` says which may be named. */
export async function joinedWith(
  tx: Transaction,
  { tenantId, id, mergedInto }: Complaint,
  and: Prisma.Sql = Prisma.empty,
): Promise<{ mergedInto: string | null; merged: string[] }> {
  const rows = await tx.$queryRaw<{ id: string; number: string }[]>`
    SELECT id, number FROM complaint WHERE tenant_id = ${tenantId} AND id = ${mergedInto}::uuid ${and}
    UNION ALL
    SELECT id, number FROM complaint WHERE tenant_id = ${tenantId} AND merged_into = ${id}::uuid ${and}
    ORDER BY number`
  return {
    mergedInto: rows.find((row) => row.id === mergedInto)?.number ?? null,
    merged: rows.filter((row) => row.id !== mergedInto).map(({ number }) => number),
  }
}

import type { Transaction } from '@/lib/platform/operations/transaction'

/** Up to when the changes of these ULBs are counted, of those that ever were; null where none were. */
export async function readAsOf(tx: Transaction, tenants: readonly string[]): Promise<Date | null> {
  // A first count that is under way, or was cut off, stands at -infinity.
  const [row] = await tx.$queryRaw<{ through: Date | null }[]>`
    SELECT min(through) AS through FROM tally_state
    WHERE tenant_id = ANY (${tenants}) AND through > '-infinity'`
  return row?.through ?? null
}

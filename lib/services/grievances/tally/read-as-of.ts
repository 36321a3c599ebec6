import type { Transaction } from '@/lib/platform/operations/transaction'

/** Up to when the changes of every one of these ULBs are counted; null where none of them ever were. */
export async function readAsOf(tx: Transaction, tenants: readonly string[]): Promise<Date | null> {
  const { _min } = await tx.tallyState.aggregate({
    where: { tenantId: { in: [...tenants] } },
    _min: { through: true },
  })
  return _min.through
}

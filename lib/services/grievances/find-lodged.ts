import type { Transaction } from '@/lib/platform/operations/transaction'
import type { Lodged } from './lodging'

/** The complaint that was made of a draft already, if one was. */
export async function findLodged(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<Lodged | undefined> {
  const found = await tx.complaint.findUnique({ where: { tenantId_id: { tenantId, id } } })
  return found ? { id, number: found.number, dueAt: found.dueAt } : undefined
}

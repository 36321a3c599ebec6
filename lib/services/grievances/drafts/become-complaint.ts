import type { Transaction } from '@/lib/platform/operations/transaction'

/** Waits until nobody else sends this draft, and reaches it from then on. */
export async function oneAtATime(tx: Transaction, draft: string): Promise<void> {
  await tx.$executeRaw`SELECT hold_key(${draft}::uuid)::text, pg_advisory_xact_lock(hashtextextended(${draft}, 0))`
}

/** Gives the photographs of a draft to the complaint that has its id, and ends the draft. */
export async function becomeComplaint(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<void> {
  await tx.complaintPhoto.updateMany({
    where: { tenantId, draftId: id, complaintId: null },
    data: { complaintId: id, draftId: null },
  })
  await tx.complaintDraft.deleteMany({ where: { tenantId, id } })
}

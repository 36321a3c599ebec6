import type { Transaction } from '@/lib/infra/database/database'
import type { Consumer } from './billing'

/** Ends the consumer's open bill, since what it says is no longer what is due. */
export async function expireBill(
  tx: Transaction,
  { tenantId, businessService, consumerCode }: Consumer,
): Promise<void> {
  await tx.bill.updateMany({
    where: { tenantId, businessService, consumerCode, status: 'ACTIVE' },
    data: { status: 'EXPIRED' },
  })
}

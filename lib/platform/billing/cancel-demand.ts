import type { Transaction } from '@/lib/infra/database/database'
import { expireBill } from './expire-bill'
import { lockConsumer } from './open-demands'

/** Withdraws what a file was asked to pay and has not paid a part of; gives how many demands were withdrawn. */
export async function cancelDemand(
  tx: Transaction,
  file: { tenantId: string; id: string },
): Promise<number> {
  const demands = await tx.demand.findMany({
    where: { tenantId: file.tenantId, applicationId: file.id, status: 'ACTIVE' },
  })
  let withdrawn = 0
  for (const demand of demands) {
    await lockConsumer(tx, demand)
    // A demand with money on it is not withdrawn; money that was taken back does not count.
    const count = await tx.$executeRaw`
      UPDATE demand SET status = 'CANCELLED'
      WHERE tenant_id = ${demand.tenantId} AND id = ${demand.id}::uuid AND status = 'ACTIVE'
        AND NOT EXISTS (
          SELECT FROM allocation a JOIN demand_line l ON l.tenant_id = a.tenant_id AND l.id = a.line_id
          WHERE a.tenant_id = demand.tenant_id AND l.demand_id = demand.id
          GROUP BY a.line_id HAVING sum(a.amount) <> 0)`
    if (count === 0) continue
    await expireBill(tx, demand)
    withdrawn += count
  }
  return withdrawn
}

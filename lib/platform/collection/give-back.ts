import type { Transaction } from '@/lib/infra/database/database'
import { uuidv7 } from '../operations/uuid'
import type { Payment } from './collection'

/** Takes back everything a payment did to the account, with opposite rows: its shares, and the advance it left. */
export async function giveBack(
  tx: Transaction,
  { tenantId, id, personId, advance }: Payment,
  now: Date,
): Promise<void> {
  const shares = await tx.allocation.groupBy({
    by: ['lineId'],
    where: { tenantId, paymentId: id },
    _sum: { amount: true },
  })
  const data = shares.map(({ lineId, _sum }) => ({
    tenantId,
    id: uuidv7(now),
    lineId,
    paymentId: id,
    personId,
    amount: -(_sum.amount ?? 0n),
    at: now,
  }))
  if (data.length > 0) await tx.allocation.createMany({ data })
  if (advance === 0n) return

  const { demandId, head } = await tx.demandLine.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
  })
  await tx.demandLine.create({
    data: { tenantId, id: uuidv7(now), demandId, personId, head, amount: advance, at: now },
  })
}

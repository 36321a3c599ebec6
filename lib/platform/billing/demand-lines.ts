import type { Transaction } from '@/lib/infra/database/database'
import { largestAmount } from '../money/amount'
import { money, zero, type Money } from '../money/money'
import { Refusal } from '../operations/errors'
import { uuidv7 } from '../operations/uuid'
import type { Charge } from './billing'
import { roundingLine } from './rules/rounding-line'

type Demand = { tenantId: string; id: string; personId: string }

/** Writes lines to a demand; nothing at zero. Lines are never changed, only added to. Throws Refusal `amount-too-large`. */
export async function addLines(
  tx: Transaction,
  demand: Demand,
  lines: readonly Charge[],
  now: Date,
): Promise<void> {
  const data = lines
    .filter(({ amount }) => amount !== 0n)
    .map(({ head, amount, label }) => ({
      tenantId: demand.tenantId,
      id: uuidv7(now),
      demandId: demand.id,
      personId: demand.personId,
      head,
      amount,
      at: now,
      ...(label && { label }),
    }))
  if (data.some(({ amount }) => amount > largestAmount || amount < -largestAmount))
    throw new Refusal('amount-too-large')
  if (data.length > 0) await tx.demandLine.createMany({ data })
}

/** What was charged on a demand so far, line by line. */
export async function linesOf(tx: Transaction, { tenantId, id }: { tenantId: string; id: string }) {
  const lines = await tx.demandLine.findMany({
    where: { tenantId, demandId: id },
    orderBy: { id: 'asc' },
  })
  return lines.map(({ head, amount }) => ({ head, amount: money(amount) }))
}

/** The rounding to add so that all lines together are whole rupees. */
export function roundingFor(lines: readonly Charge[], roundingHead: string | undefined): Charge[] {
  if (roundingHead === undefined) return []
  const under = (wanted: boolean): Money => {
    const amounts = lines.filter(({ head }) => (head === roundingHead) === wanted)
    return amounts.reduce((total, { amount }) => money(total + amount), zero)
  }
  const amount = roundingLine(under(false), under(true))
  return amount === 0n ? [] : [{ head: roundingHead, amount }]
}

import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { dayAt } from '../dates/dates'
import { stateId } from '../operations/state-id'

/** An employee's postings in force, the newest first. The transaction acts as the employee or the system. */
export function postingsInForce(
  tx: Transaction,
  personId: string,
  now: Date,
): Promise<Prisma.PostingGetPayload<object>[]> {
  const today = new Date(`${dayAt(now)}T00:00:00Z`)
  return tx.posting.findMany({
    where: {
      stateId: stateId(),
      personId,
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
    orderBy: { validFrom: 'desc' },
  })
}

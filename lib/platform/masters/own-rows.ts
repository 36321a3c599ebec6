import type { Transaction } from '@/lib/infra/database/database'
import { addDays, dayAt, type Day } from '../dates/dates'
import { InvalidInput } from '../operations/errors'

/** One value of a list at a ULB. */
export type Place = { tenantId: string; list: string; code: string }

/** A day as a column of kind `date` takes it. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** Throws InvalidInput on `from` for a day that is over: what was in force then stays. */
export function demandFuture(from: Day, now: Date): void {
  const today = dayAt(now)
  if (from < today)
    throw new InvalidInput({ from: [{ code: 'day-before', params: { day: today } }] })
}

/** Ends a ULB's own value the day before `from`; what was planned from then on never comes. */
export async function endOwn(
  tx: Transaction,
  { tenantId, list, code }: Place,
  from: Day,
): Promise<void> {
  const before = dateOf(addDays(from, -1))
  await tx.masterRecord.updateMany({
    where: {
      ...{ tenantId, list, code, validFrom: { lt: dateOf(from) } },
      OR: [{ validTo: null }, { validTo: { gt: before } }],
    },
    data: { validTo: before },
  })
  await tx.$executeRaw`
    UPDATE master_record SET valid_to = valid_from - 1
    WHERE tenant_id = ${tenantId} AND list = ${list} AND code = ${code} AND valid_from >= ${from}::date`
}

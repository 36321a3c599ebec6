import type { Transaction } from '@/lib/infra/database/database'
import type { Day } from '../dates/dates'
import { dateOf, type Place } from './own-rows'

/** A tenant's value of a list in force on a day. */
export const rowInForce = (tx: Transaction, place: Place, day: Day) =>
  tx.masterRecord.findFirst({
    where: {
      ...place,
      validFrom: { lte: dateOf(day) },
      OR: [{ validTo: null }, { validTo: { gte: dateOf(day) } }],
    },
  })

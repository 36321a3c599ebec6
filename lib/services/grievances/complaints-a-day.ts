import { TooMany } from '@/lib/platform/limits/too-many'
import type { Transaction } from '@/lib/platform/operations/transaction'
import type { Lodging } from './lodging'

const day = 86_400_000

/** Throws TooMany, with how long it takes until the earliest of them is a day old, for whoever sent a day's most already. */
export async function demandRoomToday(
  tx: Transaction,
  { personId, mostInADay: most, now }: Lodging,
): Promise<void> {
  if (!personId || most === undefined) return
  const since = new Date(now.getTime() - day)
  const [earliest] = await tx.$queryRaw<{ at: Date }[]>`
    SELECT submitted_at AS at FROM complaint WHERE person_id = ${personId}::uuid AND submitted_at > ${since}::timestamptz
    ORDER BY submitted_at DESC OFFSET ${most - 1} LIMIT 1`
  if (!earliest) return
  const wait = (earliest.at.getTime() + day - now.getTime()) / 1000
  throw new TooMany(undefined, wait, 'complaints-of-today', { most })
}

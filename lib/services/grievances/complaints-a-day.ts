import { TooMany } from '@/lib/platform/limits/too-many'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import type { Lodging } from './lodging'

const day = 86_400_000

/** The condition under which a complaint is lodged: fewer than a day's most by that person. Costs no round trip of its own. */
export function mayLodge({ personId, mostInADay: most, now }: Lodging): Prisma.Sql {
  if (!personId || most === undefined) return Prisma.sql`true`
  const since = new Date(now.getTime() - day)
  return Prisma.sql`(SELECT count(*) FROM (SELECT FROM complaint AS sent WHERE sent.person_id = ${personId}::uuid
    AND sent.submitted_at > ${since}::timestamptz LIMIT ${most}) AS today) < ${most}`
}

/** Why it was not lodged, with how long it takes until the earliest of the day's complaints is a day old. */
export async function tooManyToday(
  tx: Transaction,
  { personId, mostInADay: most = 0, now }: Lodging,
): Promise<Error> {
  const earliest = await tx.complaint.findFirst({
    where: { personId: personId ?? '', submittedAt: { gt: new Date(now.getTime() - day) } },
    orderBy: { submittedAt: 'desc' },
    skip: Math.max(0, most - 1),
    select: { submittedAt: true },
  })
  if (!earliest) return new Error('The complaint was not lodged')
  const wait = (earliest.submittedAt.getTime() + day - now.getTime()) / 1000
  return new TooMany(undefined, wait, 'complaints-of-today', { most })
}

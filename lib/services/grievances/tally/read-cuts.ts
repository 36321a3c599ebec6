import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { summed } from './measures'
import type { Cut, Row } from './read-months'

type Wanted = { tenantId: string; from: string; to: string; cuts: readonly Cut[] }

/** The figures of one ULB over some months, cut several ways in one reading; of everything, '', a row is of a month. */
export async function readCuts(
  tx: Transaction,
  { tenantId, from, to, cuts }: Wanted,
): Promise<(cut: Cut) => Row[]> {
  const rows = await tx.$queryRaw<(Row & { cut: Cut })[]>`
    SELECT cut, CASE cut WHEN '' THEN month::text ELSE code END AS key, ${Prisma.raw(summed)} FROM complaint_month
    WHERE tenant_id = ${tenantId} AND cut = ANY (${cuts}) AND month BETWEEN ${from}::date AND ${to}::date
    GROUP BY 1, 2 HAVING sum(received) > 0 ORDER BY 1, 2`
  return (wanted) => rows.filter(({ cut }) => cut === wanted)
}

import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { summed, type Counts } from './measures'

/** A way to cut the figures: everything, or one row for each code. */
export type Cut = '' | 'type' | 'ward' | 'department' | 'officer' | 'source'

/** Counts and what they are of: a code, a month (its first day) or a ULB. */
export type Row = Counts & { key: string }

type Wanted = {
  tenants: readonly string[]
  /** The first days of the first and the last month. */
  from: string
  to: string
  cut?: Cut
  /** Only this code of the cut. */
  code?: string | undefined
  /** What each row is of; the code where left out. */
  by?: 'code' | 'month' | 'tenant_id'
}

/** The figures of some ULBs over some months, a row for each code, month or ULB that has any. */
export const readMonths = (
  tx: Transaction,
  { tenants, from, to, cut = '', code, by = 'code' }: Wanted,
): Promise<Row[]> => tx.$queryRaw<Row[]>`
  SELECT ${Prisma.raw(by)}::text AS key, ${Prisma.raw(summed)} FROM complaint_month
  WHERE tenant_id = ANY (${tenants}) AND cut = ${cut} AND month BETWEEN ${from}::date AND ${to}::date
    ${code === undefined ? Prisma.empty : Prisma.sql`AND code = ${code}`}
  GROUP BY 1 HAVING sum(received) > 0 ORDER BY 1`

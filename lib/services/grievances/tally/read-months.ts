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
}

const within = ({ tenants, from, to, cut = '', code }: Wanted) => Prisma.sql`
  tenant_id = ANY (${tenants}) AND cut = ${cut} AND month BETWEEN ${from}::date AND ${to}::date
  ${code === undefined ? Prisma.empty : Prisma.sql`AND code = ${code}`}`

const counts = Prisma.raw(summed)

/** The figures of some ULBs together over some months, a row for each code of the cut that has any. */
export const readCodes = (tx: Transaction, wanted: Wanted): Promise<Row[]> => tx.$queryRaw<Row[]>`
  SELECT code AS key, ${counts} FROM complaint_month WHERE ${within(wanted)}
  GROUP BY 1 HAVING sum(received) > 0 ORDER BY 1`

/** The figures of some ULBs over some months in one reading: a row for each month, and one for each ULB. */
export async function readMonths(
  tx: Transaction,
  wanted: Wanted,
): Promise<{ byMonth: Row[]; byUlb: Row[] }> {
  const rows = await tx.$queryRaw<(Row & { ulb: boolean })[]>`
    SELECT month IS NULL AS ulb, coalesce(month::text, tenant_id) AS key, ${counts} FROM complaint_month
    WHERE ${within(wanted)}
    GROUP BY GROUPING SETS ((month), (tenant_id)) HAVING sum(received) > 0 ORDER BY 1, 2`
  return { byMonth: rows.filter(({ ulb }) => !ulb), byUlb: rows.filter(({ ulb }) => ulb) }
}

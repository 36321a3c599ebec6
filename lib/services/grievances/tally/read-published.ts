import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { eachMeasure, type Counts } from './measures'

/** The counts of one code in one month at one ULB. */
export type Published = Counts & { tenant: string; month: string; cut: string; code: string }

type Wanted = { tenants: readonly string[]; cuts: readonly string[]; from: string; to: string }

const numbers = Prisma.raw(eachMeasure((measure) => `${measure}::float8 AS ${measure}`))

/** The monthly figures of some ULBs, cut some ways, one by one. */
export const readPublished = (
  tx: Transaction,
  { tenants, cuts, from, to }: Wanted,
): Promise<Published[]> => tx.$queryRaw<Published[]>`
  SELECT tenant_id AS tenant, month::text, cut, code, ${numbers} FROM complaint_month
  WHERE tenant_id = ANY (${tenants}) AND cut = ANY (${cuts}) AND month BETWEEN ${from}::date AND ${to}::date AND received > 0
  ORDER BY month, cut, code, tenant_id`

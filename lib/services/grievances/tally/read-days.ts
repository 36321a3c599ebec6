import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { summed } from './measures'
import type { Row } from './read-months'

/** Which of a ULB's complaints: received within some days, of a ward, of a type. */
export type Filter = {
  tenantId: string
  from: string
  to: string
  ward?: string | undefined
  type?: string | undefined
  officer?: string | undefined
}

const keys = {
  month: `date_trunc('month', day)::date::text`,
  type: 'type',
  ward: 'ward',
  department: 'department',
  officer: 'officer',
  source: 'source',
} as const

/** The figures of a ULB from its cells, cut one way. */
export const readDays = (
  tx: Transaction,
  filter: Filter,
  by: keyof typeof keys,
): Promise<Row[]> => tx.$queryRaw<Row[]>`
  SELECT ${Prisma.raw(keys[by])} AS key, ${Prisma.raw(summed)} FROM complaint_tally
  WHERE ${within(filter)} GROUP BY 1 ORDER BY 1`

/** The condition that finds the cells of a filter. */
export const within = ({
  tenantId,
  from,
  to,
  ward,
  type,
  officer,
}: Filter): Prisma.Sql => Prisma.sql`
  tenant_id = ${tenantId} AND day BETWEEN ${from}::date AND ${to}::date
  ${ward === undefined ? Prisma.empty : Prisma.sql`AND ward = ${ward}`}
  ${type === undefined ? Prisma.empty : Prisma.sql`AND type = ${type}`}
  ${officer === undefined ? Prisma.empty : Prisma.sql`AND officer = ${officer}`}`

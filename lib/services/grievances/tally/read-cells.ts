import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { eachMeasure, type Counts } from './measures'
import { within, type Filter } from './read-days'

/** A cell of the tally, for export. */
export type Cell = Counts & {
  day: string
  type: string
  ward: string
  department: string
  officer: string
  source: string
}

const key = Prisma.raw('day, type, ward, department, officer, source')
const numbers = Prisma.raw(eachMeasure((measure) => `${measure}::float8 AS ${measure}`))

/** The cells of a filter after one of them, in the order of their key, as many as are asked for. */
export const readCells = (
  tx: Transaction,
  filter: Filter,
  after: readonly string[] | undefined,
  size: number,
): Promise<Cell[]> => {
  const [day, ...codes] = after ?? []
  return tx.$queryRaw<Cell[]>`
    SELECT day::text, type, ward, department, officer, source, ${numbers} FROM complaint_tally
    WHERE ${within(filter)} ${
      day === undefined
        ? Prisma.empty
        : Prisma.sql`AND (${key}) > (${day}::date, ${Prisma.join(codes)})`
    }
    ORDER BY ${key} LIMIT ${size}`
}

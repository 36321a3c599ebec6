import pg from 'pg'
import { Prisma } from './generated/client'

const { builtins } = pg.types
const arrays = { text: 1009, bigint: 1016, date: 1182, numeric: 1231 }
const texts = pg.types.getTypeParser(arrays.text as never) as (text: string) => (string | null)[]

const date = (text: string) => new Date(`${text}T00:00:00Z`)
const timestamp = (text: string) => new Date(`${text.replace(' ', 'T')}Z`)
const decimal = (text: string) => new Prisma.Decimal(text)

const each =
  <Value>(one: (text: string) => Value) =>
  (text: string) =>
    texts(text).map((part) => (part === null ? null : one(part)))

/** What values of some types come back as, by the type's number: as Prisma has them, exact and without a time zone. */
export const valueOf: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.INT8]: BigInt,
  [builtins.NUMERIC]: decimal,
  [builtins.DATE]: date,
  [builtins.TIMESTAMP]: timestamp,
  [arrays.bigint]: each(BigInt),
  [arrays.numeric]: each(decimal),
  [arrays.date]: each(date),
}

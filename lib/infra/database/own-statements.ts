import pg from 'pg'
import { Prisma } from './generated/client'
import type { Line } from './one-at-a-time'
import type { NameOf } from './prepared-name'
import { valueOf } from './values'

type Transaction = Prisma.TransactionClient
type Query = TemplateStringsArray | Prisma.Sql
type Underway = {
  line: Line
  nameOf: NameOf
  board: () => Promise<Transaction>
  /** Throws when the transaction has ended. */
  demandOpen: () => void
}

/**
 * A transaction as operations see it. Statements in SQL go to the connection themselves: Prisma would spend more time on
 * them than PostgreSQL. What is asked of a model goes through Prisma, which comes aboard for it.
 */
export function transactionOn({ line, nameOf, board, demandOpen }: Underway): Transaction {
  const run = async (query: Query, parts: unknown[]) => {
    demandOpen()
    const { text, values } = 'raw' in query ? Prisma.sql(query, ...parts) : query
    return line.ask({ name: nameOf(text), text, values: values.map(given), types })
  }
  const own: Record<string, unknown> = {
    $queryRaw: async (query: Query, ...parts: unknown[]) => (await run(query, parts)).rows,
    $executeRaw: async (query: Query, ...parts: unknown[]) =>
      (await run(query, parts)).rowCount ?? 0,
  }
  const asked = (path: readonly string[]): unknown =>
    new Proxy(() => undefined, {
      get: (_, name) => (typeof name === 'string' ? asked([...path, name]) : undefined),
      async apply(_target, _this, parts: unknown[]) {
        demandOpen()
        const tx: unknown = await board()
        const [method = '', ...before] = [...path].reverse()
        const owner = before.reduceRight((value, name) => Reflect.get(Object(value), name), tx)
        return Reflect.apply(Reflect.get(Object(owner), method), owner, parts)
      },
    })
  return new Proxy({} as Transaction, {
    get: (_, name) =>
      typeof name !== 'string' || name === 'then' ? undefined : (own[name] ?? asked([name])),
  })
}

// A moment with its zone, so that it means the same whatever the connection's is.
const given = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Prisma.Decimal.isDecimal(value)) return value.toString()
  return Array.isArray(value) ? value.map(given) : value
}

const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    valueOf[type] ?? (pg.types.getTypeParser(type, format as 'text') as (text: string) => unknown),
}

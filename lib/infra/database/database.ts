import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '../env/env'
import { entering, type Entry, type EnteredSession } from './entry'
import { PrismaClient, Prisma } from './generated/client'
import { OperationClient } from './operation-client'

export { Prisma }
export type { Entry, EnteredSession }

/** The database as one transaction sees it: what its reach allows. */
export type Transaction = Prisma.TransactionClient

/** The session is unknown, ended, or does not reach the tenant asked for. */
export class NoEntry extends Error {}

const key = Symbol.for('palika.database')
const shared = globalThis as { [key]?: { pool: pg.Pool; prisma: PrismaClient } }

function database() {
  return (shared[key] ??= open())
}

function open() {
  const pool = new pg.Pool({
    connectionString: env().APP_DATABASE_URL,
    max: env().DATABASE_POOL,
    Client: OperationClient,
  })
  const statementNameGenerator = preparedName()
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator }) })
  return { pool, prisma }
}

// Preparing each distinct statement once a connection spares PostgreSQL the planning.
function preparedName() {
  const names = new Map<string, string>()
  return ({ sql }: { sql: string }) => {
    const known = names.get(sql)
    if (known) return known
    if (names.size >= 500) return `q${hash(sql)}`
    const name = `p${names.size}`
    names.set(sql, name)
    return name
  }
}

const hash = (text: string) =>
  [...text]
    .reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7)
    .toString(36)

/** Runs `work` in one transaction that has the entry's reach. Throws NoEntry before any statement of `work`. */
export async function transaction<Result>(
  entry: Entry,
  work: (tx: Transaction, session: EnteredSession | undefined) => Promise<Result>,
): Promise<Result> {
  const current: { entry: Entry; session?: EnteredSession | undefined } = { entry }
  return entering.run(current, () =>
    database().prisma.$transaction(
      async (tx) => {
        if (entry.by === 'session' && !current.session) throw new NoEntry()
        return work(tx, current.session)
      },
      { maxWait: 15_000, timeout: 30_000 },
    ),
  )
}

/** Closes every connection; the next transaction opens them anew. */
export async function closeDatabase(): Promise<void> {
  const open = shared[key]
  delete shared[key]
  await open?.prisma.$disconnect()
  await open?.pool.end()
}

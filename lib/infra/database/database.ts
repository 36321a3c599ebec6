import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '../env/env'
import { entering, type Entering, type Entry, type EnteredSession } from './entry'
import { PrismaClient, Prisma } from './generated/client'
import { OperationClient } from './operation-client'

export { Prisma }
export type { Entry, EnteredSession }

/** The database as one transaction sees it: what its reach allows. */
export type Transaction = Prisma.TransactionClient

/** The tenant is not there, or the session is unknown, ended, or does not reach it. */
export class NoEntry extends Error {}

type Database = { pool: pg.Pool; prisma: PrismaClient }
const key = Symbol.for('palika.database')
const apartKey = Symbol.for('palika.database.apart')
const shared = globalThis as { [key]?: Database; [apartKey]?: Database }

// Enough for what is short and rare.
const connectionsApart = 2

const database = () => (shared[key] ??= open(env().DATABASE_POOL))
const databaseApart = () => (shared[apartKey] ??= open(connectionsApart))

function open(max: number): Database {
  const pool = new pg.Pool({
    connectionString: env().APP_DATABASE_URL,
    max,
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
export const transaction = <Result>(entry: Entry, work: Work<Result>): Promise<Result> =>
  transactionOn(database(), entry, work)

/**
 * The same on connections of its own, for what stays when the caller's transaction fails: a caller that holds a
 * connection never waits here for one that other callers hold.
 */
export const transactionApart = <Result>(entry: Entry, work: Work<Result>): Promise<Result> =>
  transactionOn(databaseApart(), entry, work)

type Work<Result> = (tx: Transaction, session: EnteredSession | undefined) => Promise<Result>

async function transactionOn<Result>(
  { prisma }: Database,
  entry: Entry,
  work: Work<Result>,
): Promise<Result> {
  const current: Entering = { entry }
  return entering.run(current, () =>
    prisma.$transaction(
      async (tx) => {
        if (!current.entered) throw new NoEntry()
        return work(tx, current.session)
      },
      { maxWait: 15_000, timeout: 30_000 },
    ),
  )
}

/** Closes every connection; the next transaction opens them anew. */
export async function closeDatabase(): Promise<void> {
  const open = [shared[key], shared[apartKey]]
  delete shared[key]
  delete shared[apartKey]
  for (const one of open) {
    await one?.prisma.$disconnect()
    await one?.pool.end()
  }
}

import pg from 'pg'
import { env } from '../env/env'
import { begin, isSystems, NoEntry, type EnteredSession, type Entry } from './entry'
import { Prisma, type PrismaClient } from './generated/client'
import { transactionOn } from './own-statements'
import { DatabaseUnavailable, isUnavailable, noteLost } from './outage'
import { oneAtATime, type Line } from './one-at-a-time'
import { preparedName, type NameOf } from './prepared-name'
import { withoutValues } from './without-values'
import { keptOnce } from '../kept-once/kept-once'
import { aboard, prismaAboard } from './prisma-aboard'

export { NoEntry, Prisma }
export type { Entry, EnteredSession }

/** The database as one transaction sees it: what its reach allows. */
export type Transaction = Prisma.TransactionClient

type Database = { pool: pg.Pool; prisma: PrismaClient; nameOf: NameOf }
const opened = keptOnce('database', () => new Map<keyof typeof openings, Database>())

// Enough for what is short and rare.
const connectionsApart = 2

/** How long a transaction may wait for a connection, and how long it may take, in milliseconds. */
const patience = 15_000
const longest = 30_000

// Two log-ins: what serves the web enters as a guest or by a session's secret; what acts as the system has its own.
const openings = {
  web: () => open(env().APP_DATABASE_URL, env().DATABASE_POOL),
  webApart: () => open(env().APP_DATABASE_URL, connectionsApart),
  system: () => open(env().SYSTEM_DATABASE_URL, Math.max(2, Math.ceil(env().DATABASE_POOL / 2))),
  systemApart: () => open(env().SYSTEM_DATABASE_URL, connectionsApart),
}

function pool(name: keyof typeof openings): Database {
  const database = opened().get(name) ?? openings[name]()
  opened().set(name, database)
  return database
}

function open(connectionString: string, max: number): Database {
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: patience })
  pool.on('error', noteLost)
  const nameOf = preparedName()
  return { pool, prisma: prismaAboard(nameOf), nameOf }
}

// A connection that breaks fails what is being asked of it; the pool opens another.
const isLost = () => undefined

/** Runs `work` in one transaction that has the entry's reach. Throws NoEntry before any statement of `work`. */
export const transaction = <Result>(entry: Entry, work: Work<Result>): Promise<Result> =>
  transactionIn(pool(isSystems(entry) ? 'system' : 'web'), entry, work)

/**
 * The same on connections of its own, for what stays when the caller's transaction fails: a caller that holds a
 * connection never waits here for one that other callers hold.
 */
export const transactionApart = <Result>(entry: Entry, work: Work<Result>): Promise<Result> =>
  transactionIn(pool(isSystems(entry) ? 'systemApart' : 'webApart'), entry, work)

type Work<Result> = (tx: Transaction, session: EnteredSession | undefined) => Promise<Result>

async function transactionIn<Result>(
  { pool, prisma, nameOf }: Database,
  entry: Entry,
  work: Work<Result>,
): Promise<Result> {
  const client = await connected(pool)
  client.on('error', isLost)
  let lost: unknown
  const line = oneAtATime(client, (error) => {
    if (isUnavailable(error)) lost = error
  })
  const { board, leave } = aboard(prisma, line, longest)
  const clock = clockOf(longest)
  let broken: Error | undefined
  try {
    const session = await begin(client, entry).catch((error: unknown) => {
      if (isUnavailable(error)) lost = error
      throw error
    })
    const tx = transactionOn({ line, nameOf, board, demandOpen: clock.demandOpen })
    const result = await Promise.race([work(tx, session), clock.runsOut])
    await leave()
    await commit(line)
    return result
  } catch (error) {
    if (!clock.ranOut()) broken = await leave().then(() => rollBack(line), asError)
    if (lost === undefined) throw withoutValues(error)
    noteLost()
    throw new DatabaseUnavailable(lost)
  } finally {
    clock.stop()
    client.removeListener('error', isLost)
    client.release(clock.ranOut() ? true : broken)
  }
}

async function connected(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    if (!isUnavailable(error)) throw error
    noteLost()
    throw new DatabaseUnavailable(error)
  }
}

// What a fault undid is told as COMMIT by nobody.
async function commit({ ask }: Line): Promise<void> {
  const { command } = await ask({ text: 'COMMIT' })
  if (command !== 'COMMIT') throw new Error('The transaction was undone by a fault in it')
}

const rollBack = ({ ask }: Line): Promise<Error | undefined> =>
  ask({ text: 'ROLLBACK' }).then(() => undefined, asError)

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

/** The time of one transaction: what it is asked for after its end or when it took too long is refused. */
function clockOf(milliseconds: number) {
  let over = false
  let ranOut = false
  let timer: NodeJS.Timeout | undefined
  const runsOut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over = ranOut = true
      reject(new Error(`A transaction took longer than ${milliseconds} ms`))
    }, milliseconds)
  })
  runsOut.catch(() => undefined)
  return {
    runsOut,
    ranOut: () => ranOut,
    demandOpen: () => {
      if (over) throw new Error('The transaction has ended')
    },
    stop: () => {
      over = true
      clearTimeout(timer)
    },
  }
}

/** Closes every connection; the next transaction opens them anew. */
export async function closeDatabase(): Promise<void> {
  const open = [...opened().values()]
  opened().clear()
  for (const { prisma, pool } of open) {
    await prisma.$disconnect()
    await pool.end()
  }
}

import pg from 'pg'
import { env } from '../env/env'
import { KnownError } from '../errors/known-error'
import { keptOnce } from '../kept-once/kept-once'

/** The database could not be asked, or was lost while it was: nothing is known to be done. */
export class DatabaseUnavailable extends KnownError {
  static override readonly kind = 'database-unavailable'
  readonly code = 'database-unavailable'
  constructor(cause: unknown) {
    super('The database cannot be asked', { cause })
  }
}

/** When a connection was last lost, in milliseconds of `performance.now()`, and whether the database is away. */
type Outage = { lostAt: number; away: boolean; looking: boolean }

// scripts/serve.mjs looks at it too.
const outage = keptOnce<Outage>('database.outage', () => ({
  lostAt: -Infinity,
  away: false,
  looking: false,
}))

const lookMs = 100

/** Remembers that a connection was lost, and looks until the database answers again. */
export function noteLost(): void {
  const state = outage()
  state.lostAt = performance.now()
  if (state.looking) return
  state.looking = true
  void lookUntilBack(state)
}

async function lookUntilBack(state: Outage) {
  while (!(await databaseAnswers())) {
    state.away = true
    await new Promise((resolve) => setTimeout(resolve, lookMs).unref())
  }
  state.away = state.looking = false
}

/** Whether the database lets the application's log-in in and answers it: over a connection made anew. */
export async function databaseAnswers(): Promise<boolean> {
  const settings = { connectionString: env().APP_DATABASE_URL, connectionTimeoutMillis: 2_000 }
  const client = new pg.Client({ ...settings, query_timeout: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    client.end().catch(() => undefined)
  }
}

/** Resolves when the database answers; a start waits for it rather than fail. Throws what was wrong after `patience` ms. */
export async function untilDatabaseAnswers(patience = 60_000): Promise<void> {
  const end = performance.now() + patience
  while (!(await databaseAnswers())) {
    if (performance.now() > end) throw new DatabaseUnavailable(`no answer for ${patience} ms`)
    await new Promise((resolve) => setTimeout(resolve, lookMs))
  }
}

const network = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']
// Class 08, a server that shuts down, fell, or is not yet up, and one without a free connection.
const states = /^(08...|57P0[123]|53300)$/

/** Whether an error of a connection means that the database is not to be had, rather than that it said no. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (network.includes(code) || states.test(code)) return true
  if (error instanceof AggregateError) return error.errors.some(isUnavailable)
  return /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed)/.test(
    error.message,
  )
}

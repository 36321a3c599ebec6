import { KnownError } from '@/lib/infra/errors/known-error'
import pg from 'pg'

/** How a transaction gets its reach: from a session, or as a guest or task of one tenant. */
export type Entry =
  | { by: 'session'; hash: string; tenant?: string | undefined; at: Date }
  | { by: 'reach'; kind: 'GUEST' | 'SYSTEM'; tenant: string }

/** The session a transaction entered with, as `enter()` returns it. */
export type EnteredSession = {
  id: string
  state_id: string
  person_id: string
  person_name: string
  kind: 'CITIZEN' | 'OFFICER' | 'STATE'
  tenant_id: string | null
  posting_id: string | null
  roles: string[]
  wards: string[]
  language: string
}

/** The tenant is not there, or the session is unknown, ended, or does not reach it. */
export class NoEntry extends KnownError {
  static override readonly kind = 'no-entry'
}

/** Begins a transaction and takes its reach in one round trip; gives the session it entered with, if any. Throws NoEntry. */
export async function begin(
  client: pg.ClientBase,
  entry: Entry,
): Promise<EnteredSession | undefined> {
  const results: unknown = await client.query(beginStatement(entry))
  const [, entered] = results as [pg.QueryResult, pg.QueryResult<EnteredSession>]
  const [row] = entered.rows
  if (!row) throw new NoEntry()
  return entry.by === 'session' ? row : undefined
}

function beginStatement(entry: Entry): string {
  const enter =
    entry.by === 'session'
      ? `enter(${quote(entry.hash)}, ${quote(entry.tenant)}, ${quote(entry.at.toISOString())})`
      : `enter_as(${quote(entry.kind)}, ${quote(entry.tenant)})`
  return `BEGIN; SELECT * FROM ${enter}`
}

const quote = (text: string | undefined) => (text === undefined ? 'NULL' : pg.escapeLiteral(text))

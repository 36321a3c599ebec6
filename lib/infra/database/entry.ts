import type pg from 'pg'
import { KnownError } from '@/lib/infra/errors/known-error'
import { beginWith } from './begin-with'

/**
 * How a transaction gets its reach: from a session, or as a guest or task of one tenant. `acts`: in its course it acts as the
 * system, so it has the system's log-in.
 */
export type Entry = (
  | { by: 'session'; hash: string; tenant?: string | undefined; at: Date }
  | { by: 'reach'; kind: 'GUEST' | 'SYSTEM'; tenant: string }
) & { acts?: 'as-system' | undefined }

/** Whether the entry needs the log-in that may act as the system. */
export const isSystems = (entry: Entry): boolean =>
  entry.acts === 'as-system' || (entry.by === 'reach' && entry.kind === 'SYSTEM')

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
  const [, entered] = await beginWith<EnteredSession>(client, entering(entry))
  const [row] = entered?.rows ?? []
  if (!row) throw new NoEntry()
  return entry.by === 'session' ? row : undefined
}

function entering(entry: Entry): pg.QueryConfig {
  if (entry.by === 'session') {
    const values = [entry.hash, entry.tenant ?? null, entry.at.toISOString()]
    return { text: 'SELECT * FROM enter($1, $2, $3)', values }
  }
  const enter = entry.kind === 'SYSTEM' ? 'enter_as_system' : 'enter_as_guest'
  return { text: `SELECT * FROM ${enter}($1)`, values: [entry.tenant] }
}

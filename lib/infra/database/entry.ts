import { AsyncLocalStorage } from 'node:async_hooks'
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

export type Entering = { entry: Entry; entered?: boolean; session?: EnteredSession | undefined }

const key = Symbol.for('palika.entering')
const shared = globalThis as { [key]?: AsyncLocalStorage<Entering> }

/** Which entry the transaction about to begin is for. On globalThis, since Next bundles modules twice. */
export const entering = (shared[key] ??= new AsyncLocalStorage<Entering>())

const quote = (text: string | undefined) => (text === undefined ? 'NULL' : pg.escapeLiteral(text))

/** Begins a transaction and takes its reach in one round trip. */
export function beginStatement(entry: Entry): string {
  const enter =
    entry.by === 'session'
      ? `enter(${quote(entry.hash)}, ${quote(entry.tenant)}, ${quote(entry.at.toISOString())})`
      : `enter_as(${quote(entry.kind)}, ${quote(entry.tenant)})`
  return `BEGIN; SELECT * FROM ${enter}`
}

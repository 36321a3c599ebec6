import { createHash } from 'node:crypto'

/** The name a statement is prepared under; undefined for one that is better not prepared. */
export type NameOf = (sql: string) => string | undefined

/** Statements that one connection keeps prepared at most. */
const most = 500
/** Texts seen once that are remembered, to know them the second time. */
const onceSeen = 2_000

/** The name that a text has in every process: behind a pooler, connections of several meet on one server connection. */
export const nameOfText = (sql: string): string =>
  `p_${createHash('sha256').update(sql).digest().subarray(0, 16).toString('base64url')}`

/**
 * Names statements by their text: preparing each once a connection spares PostgreSQL the planning. A text gets its name
 * when it comes back, so lists of ever new lengths do not fill the connections; beyond `limit` texts none does.
 */
export function preparedName(limit = most): NameOf {
  const names = new Map<string, string>()
  const seen = new Set<string>()
  return (sql) => {
    const known = names.get(sql)
    if (known) return known
    if (names.size >= limit) return undefined
    if (!seen.delete(sql)) {
      seen.add(sql)
      if (seen.size > onceSeen) seen.delete(seen.values().next().value ?? '')
      return undefined
    }
    const name = nameOfText(sql)
    names.set(sql, name)
    return name
  }
}

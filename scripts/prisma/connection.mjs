import pg from 'pg'

/**
 * The parts of a database URL, as node-postgres reads them. Never the URL itself: a `connectionString`
 * overrides `database`, and the shadow database would then be the real one.
 */
export function connectionParts(url) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url })
  return { host, port, user, password, database, ssl }
}

/** The PostgreSQL schema a database URL names. */
export const schemaOf = (url) => new URL(url).searchParams.get('schema') ?? 'public'

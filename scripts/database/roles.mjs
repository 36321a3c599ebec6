import pg from 'pg'
import { Stopped } from '../start/stopped.mjs'

/** What serves the web, and what acts as the system: the two groups a log-in of a database belongs to. */
export const WEB = 'palika_app'
export const SYSTEM = 'palika_system'

/** Every group role; the last three own the functions that look past a reach. The migrations say what each may do. */
export const GROUPS = [WEB, SYSTEM, 'palika_entry', 'palika_keeper', 'palika_queue']

/** The log-ins of a database, by their group: two databases of one cluster have log-ins of their own. */
export const logInsOf = (database) => ({
  [WEB]: named(database, '_web'),
  [SYSTEM]: named(database, '_system'),
})

// PostgreSQL cuts names off at 63 bytes.
const named = (database, end) => `${database.slice(0, 63 - end.length)}${end}`

/** Where the log-ins look, in this order: where the functions of the database do. */
const PATH = 'pg_catalog, public, pg_temp'

/** Creates the group roles over a connection that may create roles, and lets its user give functions to them. */
export async function ensureGroups(client) {
  for (const name of GROUPS) {
    await client.query(`CREATE ROLE ${name} NOLOGIN NOBYPASSRLS`).catch(thereAlready)
    const { rows } = await client.query(`SELECT pg_has_role(current_user, $1, 'MEMBER') AS is`, [
      name,
    ])
    if (!rows[0].is) await client.query(`GRANT ${name} TO CURRENT_USER`)
  }
  await client.query(`GRANT ${WEB} TO ${SYSTEM}`).catch(anothersToGrant)
}

/** Shuts a database to everybody and opens it to its own log-ins. Its owner, and superusers, are in anyway. */
export async function openToOwnLogIns(
  client,
  database,
  logIns = Object.values(logInsOf(database)),
) {
  const quoted = pg.escapeIdentifier(database)
  await client.query(`REVOKE ALL ON DATABASE ${quoted} FROM PUBLIC`)
  for (const name of logIns)
    await client.query(`GRANT CONNECT ON DATABASE ${quoted} TO ${pg.escapeIdentifier(name)}`)
}

/**
 * Sees to it that a log-in is there which `url` opens. One that works is left alone; one that another password opens is
 * reset only if its password is `ours` to set, since another copy may be at work with it.
 */
export async function ensureLogIn(client, { url, group, ours }) {
  const { username, password } = new URL(url)
  const [name, secret] = [username, password].map(decodeURIComponent)
  const quoted = pg.escapeIdentifier(name)
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
  if (!rowCount) {
    await client
      .query(`CREATE ROLE ${quoted} LOGIN NOBYPASSRLS PASSWORD ${pg.escapeLiteral(secret)}`)
      .catch(thereAlready)
  } else if (!(await opens(url))) {
    if (!ours) throw new Stopped(anothersSecret(name))
    await client.query(`ALTER ROLE ${quoted} LOGIN PASSWORD ${pg.escapeLiteral(secret)}`)
  }
  const member = await client.query(`SELECT pg_has_role($1, $2, 'MEMBER') AS is`, [name, group])
  if (!member.rows[0].is) await client.query(`GRANT ${group} TO ${quoted}`)
  await lookWhereFunctionsDo(client, name)
}

// A session whose path is another than that of the functions prepares what both use anew, each time it changes: a tenth
// of a complaint's way.
async function lookWhereFunctionsDo(client, name) {
  const { rows } = await client.query('SELECT rolconfig FROM pg_roles WHERE rolname = $1', [name])
  if (rows[0].rolconfig?.includes(`search_path=${PATH}`)) return
  await client
    .query(`ALTER ROLE ${pg.escapeIdentifier(name)} SET search_path = ${PATH}`)
    .catch(anothersToGrant)
}

const anothersSecret = (name) =>
  `The log-in ${name} of this database has a password that is not ours: another copy of this installation made it. ` +
  'Let both copies have the same settings (copy secrets.json of its state folder, or set APP_DATABASE_URL and ' +
  `SYSTEM_DATABASE_URL here); if that copy is gone, as an administrator: DROP OWNED BY "${name}"; DROP ROLE "${name}";`

// A log-in that may not enter this database yet did give the right password.
async function opens(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return true
  } catch (error) {
    if (error.code === '28P01') return false
    if (error.code === '42501') return true
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

// Another start was quicker.
const thereAlready = (error) => {
  if (!['42710', '23505'].includes(error.code)) throw error
}

// An administrator made the groups, and gave them to each other.
const anothersToGrant = (error) => {
  if (error.code !== '42501') throw error
}

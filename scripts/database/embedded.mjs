import pg from 'pg'
import {
  ensureGroups,
  ensureLogIn,
  GROUPS,
  logInsOf,
  openToOwnLogIns,
  SYSTEM,
  WEB,
} from './roles.mjs'

/** Owns an embedded database: migrates and seeds it. */
export const OWNER = 'palika_owner'

/**
 * Prepares an embedded cluster for the product: owner, database, its log-ins.
 * The owner is no superuser, as on a managed PostgreSQL, but sees all rows to migrate and seed.
 */
export async function prepareEmbedded(cluster, secrets, database = 'palika') {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  const urls = embeddedUrls(cluster.port, secrets, database)
  try {
    const exists = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER])
    const rights = 'LOGIN CREATEDB CREATEROLE BYPASSRLS'
    const password = pg.escapeLiteral(secrets.DATABASE_OWNER_PASSWORD)
    const verb = exists.rowCount ? 'ALTER' : 'CREATE'
    await client.query(`${verb} ROLE ${OWNER} ${rights} PASSWORD ${password}`)
    await ensureGroups(client)
    for (const group of GROUPS) await client.query(`GRANT ${group} TO ${OWNER} WITH ADMIN OPTION`)
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (!found.rowCount) await client.query(`CREATE DATABASE "${database}" OWNER ${OWNER}`)
    await ensureLogIn(client, { url: urls.APP_DATABASE_URL, group: WEB, ours: true })
    await ensureLogIn(client, { url: urls.SYSTEM_DATABASE_URL, group: SYSTEM, ours: true })
    await openToOwnLogIns(client, database)
  } finally {
    await client.end()
  }
  return urls
}

function embeddedUrls(port, secrets, database) {
  const { DATABASE_OWNER_PASSWORD, DATABASE_LOGIN_PASSWORD, DATABASE_SYSTEM_PASSWORD } = secrets
  const logIns = logInsOf(database)
  const as = (name, password) => `postgresql://${name}:${password}@127.0.0.1:${port}/${database}`
  return {
    DATABASE_URL: as(OWNER, DATABASE_OWNER_PASSWORD),
    APP_DATABASE_URL: as(logIns[WEB], DATABASE_LOGIN_PASSWORD),
    SYSTEM_DATABASE_URL: as(logIns[SYSTEM], DATABASE_SYSTEM_PASSWORD),
  }
}

import pg from 'pg'
import { ensureRoles, LOGIN } from './roles.mjs'

/** Owns an embedded database: migrates and seeds it. */
export const OWNER = 'palika_owner'

/**
 * Prepares an embedded cluster for the product: owner, runtime log-in, database.
 * The owner is no superuser, as on a managed PostgreSQL, but sees all rows to migrate and seed.
 */
export async function prepareEmbedded(cluster, secrets, database = 'palika') {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  try {
    const exists = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER])
    const rights = 'LOGIN CREATEDB CREATEROLE BYPASSRLS'
    const password = pg.escapeLiteral(secrets.DATABASE_OWNER_PASSWORD)
    const verb = exists.rowCount ? 'ALTER' : 'CREATE'
    await client.query(`${verb} ROLE ${OWNER} ${rights} PASSWORD ${password}`)
    await ensureRoles(client, secrets.DATABASE_LOGIN_PASSWORD)
    await client.query(`GRANT palika_app TO ${OWNER} WITH ADMIN OPTION`)
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (!found.rowCount) await client.query(`CREATE DATABASE "${database}" OWNER ${OWNER}`)
  } finally {
    await client.end()
  }
  return embeddedUrls(cluster.port, secrets, database)
}

const embeddedUrls = (port, secrets, database) => ({
  DATABASE_URL: `postgresql://${OWNER}:${secrets.DATABASE_OWNER_PASSWORD}@127.0.0.1:${port}/${database}`,
  APP_DATABASE_URL: `postgresql://${LOGIN}:${secrets.DATABASE_LOGIN_PASSWORD}@127.0.0.1:${port}/${database}`,
})

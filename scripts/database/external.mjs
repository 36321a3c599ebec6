import pg from 'pg'
import { Stopped } from '../start/stopped.mjs'
import { whyUnreachable } from './why-unreachable.mjs'
import { APPLICATION, ensureRoles, LOGIN } from './roles.mjs'

const OLDEST = 150_000

/** Checks that a given PostgreSQL will do, creates the two roles, and gives both addresses. */
export async function openExternal(given, secrets) {
  const client = await connected(given.DATABASE_URL, 'DATABASE_URL')
  try {
    const rights = await rightsOf(client)
    requireRights(rights)
    if (rights.may_create_roles) {
      await ensureRoles(client, secrets.DATABASE_LOGIN_PASSWORD, { own: !given.APP_DATABASE_URL })
    }
  } finally {
    await client.end()
  }
  const urls = { ...given, APP_DATABASE_URL: given.APP_DATABASE_URL ?? asLogin(given, secrets) }
  await requireRuntime(urls.APP_DATABASE_URL)
  return urls
}

async function rightsOf(client) {
  const { rows } = await client.query(`
    SELECT current_user AS name, current_database() AS database,
           current_setting('server_version_num')::int AS version,
           has_database_privilege(current_database(), 'CREATE') AS may_create_schemas,
           coalesce(has_schema_privilege('public', 'CREATE'), true) AS may_create_tables,
           rolsuper OR rolcreaterole AS may_create_roles,
           rolsuper OR rolbypassrls AS sees_all_rows,
           (SELECT count(*) FROM pg_roles WHERE rolname IN ('${APPLICATION}', '${LOGIN}')) = 2 AS has_roles
      FROM pg_roles WHERE rolname = current_user`)
  return rows[0]
}

function requireRights(rights) {
  const { name, database } = rights
  const wrong = [
    [rights.version < OLDEST, `needs PostgreSQL 15 or newer, this is ${rights.version / 10_000}`],
    [
      !rights.may_create_schemas || !rights.may_create_tables,
      `user ${name} may not create tables; as an administrator: ` +
        `GRANT CREATE ON DATABASE ${database} TO ${name}; GRANT CREATE ON SCHEMA public TO ${name};`,
    ],
    [
      !rights.may_create_roles && !rights.has_roles,
      `user ${name} may not create roles; as an administrator: ALTER ROLE ${name} CREATEROLE; ` +
        `or create ${APPLICATION} and ${LOGIN} and set APP_DATABASE_URL`,
    ],
    [
      !rights.sees_all_rows,
      `user ${name} is bound by row-level security, so it cannot seed; as an administrator: ` +
        `ALTER ROLE ${name} BYPASSRLS;`,
    ],
  ].find(([isWrong]) => isWrong)
  if (wrong) throw new Stopped(`DATABASE_URL cannot be used: ${wrong[1]}`)
}

async function requireRuntime(url) {
  const client = await connected(url, 'APP_DATABASE_URL')
  try {
    await client.query(`SET ROLE ${APPLICATION}`)
  } catch (error) {
    throw new Stopped(`APP_DATABASE_URL cannot be used: its user may not become ${APPLICATION}.`, {
      cause: error,
    })
  } finally {
    await client.end()
  }
}

async function connected(url, setting) {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    await client.connect()
    return client
  } catch (error) {
    throw new Stopped(`${setting} cannot be used: ${whyUnreachable(url, error)}`, { cause: error })
  }
}

function asLogin({ DATABASE_URL }, secrets) {
  const url = new URL(DATABASE_URL)
  url.username = LOGIN
  url.password = secrets.DATABASE_LOGIN_PASSWORD
  return url.href
}

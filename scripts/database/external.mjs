import pg from 'pg'
import { Stopped } from '../start/stopped.mjs'
import { whyUnreachable } from './why-unreachable.mjs'
import {
  ensureGroups,
  ensureLogIn,
  GROUPS,
  logInsOf,
  openToOwnLogIns,
  SYSTEM,
  WEB,
} from './roles.mjs'

const OLDEST = 150_000

/**
 * Checks that a given PostgreSQL will do, creates what roles and log-ins are missing, and gives the three addresses. A log-in
 * that is there keeps its password.
 */
export async function openExternal(given, secrets) {
  const client = await connected(given.DATABASE_URL, 'DATABASE_URL')
  let urls
  try {
    const rights = await rightsOf(client)
    requireRights(rights)
    urls = urlsOf(given, secrets)
    if (rights.may_create_roles) {
      await ensureGroups(client)
      for (const { setting, group } of logIns)
        if (!given[setting]) await ensureLogIn(client, { url: urls[setting], group, ours: false })
      await openToOwnLogIns(
        client,
        rights.database,
        logIns.map(({ setting }) => userOf(urls[setting])),
      )
    }
  } finally {
    await client.end()
  }
  for (const one of logIns) await requireRuntime(urls[one.setting], one)
  return urls
}

const logIns = [
  { setting: 'APP_DATABASE_URL', secret: 'DATABASE_LOGIN_PASSWORD', group: WEB },
  { setting: 'SYSTEM_DATABASE_URL', secret: 'DATABASE_SYSTEM_PASSWORD', group: SYSTEM },
]

function urlsOf(given, secrets) {
  const database = decodeURIComponent(new URL(given.DATABASE_URL).pathname.slice(1))
  const found = logIns.map(({ setting, secret, group }) => {
    if (given[setting]) return [setting, given[setting]]
    const url = new URL(given.DATABASE_URL)
    url.username = logInsOf(database)[group]
    url.password = secrets[secret]
    return [setting, url.href]
  })
  return { DATABASE_URL: given.DATABASE_URL, ...Object.fromEntries(found) }
}

const userOf = (url) => decodeURIComponent(new URL(url).username)

async function rightsOf(client) {
  const { rows } = await client.query(
    `
    SELECT current_user AS name, current_database() AS database,
           current_setting('server_version_num')::int AS version,
           has_database_privilege(current_database(), 'CREATE') AS may_create_schemas,
           coalesce(has_schema_privilege('public', 'CREATE'), true) AS may_create_tables,
           rolsuper OR rolcreaterole AS may_create_roles,
           rolsuper OR rolbypassrls AS sees_all_rows,
           (SELECT count(*) = $1 AND bool_and(pg_has_role(r.oid, 'MEMBER'))
              FROM pg_roles r WHERE r.rolname = ANY ($2)) AS has_roles
      FROM pg_roles WHERE rolname = current_user`,
    [GROUPS.length, GROUPS],
  )
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
        `or create the roles ${GROUPS.join(', ')} NOLOGIN, GRANT them to ${name} and ${WEB} to ${SYSTEM}, ` +
        'and set APP_DATABASE_URL and SYSTEM_DATABASE_URL',
    ],
    [
      !rights.sees_all_rows,
      `user ${name} is bound by row-level security, so it cannot seed; as an administrator: ` +
        `ALTER ROLE ${name} BYPASSRLS;`,
    ],
  ].find(([isWrong]) => isWrong)
  if (wrong) throw new Stopped(`DATABASE_URL cannot be used: ${wrong[1]}`)
}

/** A log-in of the runtime belongs to its group, and can go round nothing. */
async function requireRuntime(url, { setting, group }) {
  const client = await connected(url, setting)
  try {
    const { rows } = await client.query(runtimeRights, [group, SYSTEM])
    const { name, database, belongs, is_system, goes_round, may_shadow } = rows[0]
    const wrong = [
      [
        !belongs,
        `user ${name} is no member of ${group}; as an administrator: GRANT ${group} TO ${name};`,
      ],
      [
        group === WEB && is_system,
        `user ${name} may act as the system; it must be a log-in of its own.`,
      ],
      [
        goes_round,
        `user ${name} is bound by no row-level security; it must be a log-in of its own.`,
      ],
      [
        may_shadow,
        `everybody may create tables in ${database}; as its owner: REVOKE ALL ON DATABASE ${database} FROM PUBLIC; ` +
          `GRANT CONNECT ON DATABASE ${database} TO ${name};`,
      ],
    ].find(([isWrong]) => isWrong)
    if (wrong) throw new Stopped(`${setting} cannot be used: ${wrong[1]}`)
  } finally {
    await client.end()
  }
}

const runtimeRights = `
  SELECT current_user AS name, current_database() AS database, pg_has_role(to_regrole($1), 'USAGE') AS belongs,
         pg_has_role(to_regrole($2), 'MEMBER') AS is_system, rolsuper OR rolbypassrls AS goes_round,
         has_database_privilege(current_database(), 'TEMP, CREATE') AS may_shadow
    FROM pg_roles WHERE rolname = current_user`

async function connected(url, setting) {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    await client.connect()
    return client
  } catch (error) {
    throw new Stopped(`${setting} cannot be used: ${whyUnreachable(url, error)}`, { cause: error })
  }
}

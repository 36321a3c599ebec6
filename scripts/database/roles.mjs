import pg from 'pg'

/** The role that all grants and row-level security policies go to. */
export const APPLICATION = 'palika_app'

/** The runtime's log-in: no rights of its own but to take the application role. */
export const LOGIN = 'palika_login'

/**
 * Creates the application role and the runtime log-in, and keeps the log-in's password.
 * @param client a connection that may create roles
 */
export async function ensureRoles(client, password) {
  await ensureRole(client, APPLICATION, 'NOLOGIN NOBYPASSRLS')
  await ensureRole(client, LOGIN, 'LOGIN NOINHERIT')
  await client.query(`ALTER ROLE ${LOGIN} LOGIN NOINHERIT PASSWORD ${pg.escapeLiteral(password)}`)
  await client.query(`GRANT ${APPLICATION} TO ${LOGIN}`)
}

async function ensureRole(client, name, options) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
  if (rowCount) return
  try {
    await client.query(`CREATE ROLE ${name} ${options}`)
  } catch (error) {
    if (error.code !== '42710') throw error // another start was quicker
  }
}

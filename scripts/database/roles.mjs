import pg from 'pg'

/** The role that all grants and row-level security policies go to. */
export const APPLICATION = 'palika_app'

/** The runtime's log-in: no rights of its own but to take the application role. */
export const LOGIN = 'palika_login'

/**
 * Creates the application role and the runtime log-in over a connection that may create roles.
 * @param own whether the log-in's password is ours to set; false where the person keeps it
 */
export async function ensureRoles(client, password, { own = true } = {}) {
  await ensureRole(client, APPLICATION, 'NOLOGIN NOBYPASSRLS')
  await ensureRole(client, LOGIN, 'LOGIN NOINHERIT')
  if (own) await client.query(`ALTER ROLE ${LOGIN} LOGIN PASSWORD ${pg.escapeLiteral(password)}`)
  await client.query(`GRANT ${APPLICATION} TO ${LOGIN}`)
  await client.query(`GRANT ${APPLICATION} TO CURRENT_USER`)
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

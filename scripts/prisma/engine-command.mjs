import pg from 'pg'
import { connectionParts } from './connection.mjs'

const codes = { '3D000': 'P1003', '28P01': 'P1000' }

/** Answers `schema-engine cli <command>`: can this database be reached, create it, drop it. */
export async function engineCommand(command, url) {
  process.stderr.write('\n') // the Prisma CLI skips the first line
  const { database, ...server } = connectionParts(url)
  const name = pg.escapeIdentifier(database)
  try {
    if (command === 'can-connect-to-database') await run({ ...server, database }, 'SELECT 1')
    else if (command === 'create-database') await onServer(server, `CREATE DATABASE ${name}`)
    else if (command === 'drop-database') {
      await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    } else throw new Error(`Unknown command: ${command}`)
    return 0
  } catch (error) {
    report(error)
    return 1
  }
}

const onServer = (server, sql) => run({ ...server, database: 'postgres' }, sql)

async function run(target, sql) {
  const client = new pg.Client({ ...target, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function report(error) {
  const message = error.message || String(error)
  const fields = { message, is_panic: false, error_code: codes[error.code] ?? 'P1001' }
  const line = { timestamp: new Date().toISOString(), level: 'ERROR', fields }
  process.stderr.write(`${JSON.stringify({ ...line, target: 'schema_engine::logger' })}\n`)
}

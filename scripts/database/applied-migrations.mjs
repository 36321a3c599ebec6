import { readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { root } from '../start/folders.mjs'

/**
 * Which migrations a database has, read without the Prisma CLI and its seconds.
 * `identity` names this very database; undefined before its first migration.
 */
export async function appliedMigrations(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(`
      SELECT id, migration_name AS name, finished_at IS NOT NULL AS done
        FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`)
    const done = new Set(rows.filter((row) => row.done).map(({ name }) => name))
    return { identity: rows[0]?.id, complete: migrationNames().every((name) => done.has(name)) }
  } catch (error) {
    if (error.code === '42P01') return { identity: undefined, complete: false }
    throw error
  } finally {
    await client.end()
  }
}

const migrationNames = () =>
  readdirSync(path.join(root, 'prisma/migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

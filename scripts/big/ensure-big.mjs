import pg from 'pg'
import { appliedMigrations } from '../database/applied-migrations.mjs'
import { ensureClient } from '../start/build.mjs'
import { requireDisk } from '../start/disk.mjs'
import { stateFolder } from '../start/folders.mjs'
import { productEnv } from '../start/product-env.mjs'
import { runNode } from '../start/run.mjs'
import { say, step } from '../start/step.mjs'
import { Stopped } from '../start/stopped.mjs'
import { runVisibly } from '../test/run-visibly.mjs'

const TSX = 'node_modules/tsx/dist/cli.mjs'
const megabytesFor = (complaints) => 1_500 + Math.ceil(complaints / 150)

/**
 * A database with so many complaints, made where it is not there whole; gives the environment of a product on it. One that
 * was never finished is made anew; one from before a migration gets it, as a database at work would.
 */
export async function ensureBig(cluster, secrets, { complaints, anew = false }) {
  const name = `palika_big_${complaints}`
  if (anew) await cluster.drop(name)
  let urls = await cluster.open(name)
  const state = await stateOf(urls.DATABASE_URL, complaints)
  if (state === 'begun') {
    say(`${name} was not finished: it is made anew.`)
    await cluster.drop(name)
    urls = await cluster.open(name)
  }
  const env = await productEnv({ urls, secrets, given: {}, port: 3980 })
  if (state === 'whole') say(`${name} is there with its ${complaints} complaints.`)
  else if (state === 'older') await migrate(env)
  else await make(env, complaints)
  return { ...env, APP_MODE: 'demonstration' }
}

async function stateOf(url, complaints) {
  const { identity, complete } = await appliedMigrations(url)
  if (!identity) return 'empty'
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      `SELECT settings #>> '{seeded,big}' AS mark FROM tenant WHERE kind = 'STATE'`,
    )
    if (rows[0]?.mark !== String(complaints)) return 'begun'
    return complete ? 'whole' : 'older'
  } catch (error) {
    if (error.code === '42P01') return 'begun' // not even its first migration ended
    throw error
  } finally {
    await client.end()
  }
}

const migrate = (env) =>
  step('Migrating the database', () =>
    runNode(['scripts/prisma/prisma.mjs', 'migrate', 'deploy'], { env, what: 'The migration' }),
  )

async function make(env, complaints) {
  requireDisk(stateFolder, megabytesFor(complaints))
  await ensureClient()
  await migrate(env)
  const args = [TSX, 'prisma/seed/big/main.ts', String(complaints)]
  const status = await runVisibly(args, { ...env, LOG_LEVEL: 'warn' })
  if (status !== 0)
    throw new Stopped(`The seed of ${complaints} complaints failed (status ${status}).`)
}

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
 * A database with so many complaints, made where it is not there whole; gives the environment of a product on it.
 * One that another version of the sources began, or that was never finished, is made anew.
 */
export async function ensureBig(cluster, secrets, { complaints, anew = false }) {
  const name = `palika_big_${complaints}`
  if (anew) await cluster.drop(name)
  let urls = await cluster.open(name)
  const state = await stateOf(urls.DATABASE_URL, complaints)
  if (state === 'whole') say(`${name} is there with its ${complaints} complaints.`)
  else {
    requireDisk(stateFolder, megabytesFor(complaints))
    if (state === 'begun') {
      say(`${name} was not finished, or other migrations made it: it is made anew.`)
      await cluster.drop(name)
      urls = await cluster.open(name)
    }
  }
  const env = await productEnv({ urls, secrets, given: {}, port: 3980 })
  if (state !== 'whole') await make(env, complaints)
  return { ...env, APP_MODE: 'demonstration' }
}

async function stateOf(url, complaints) {
  const { identity, complete } = await appliedMigrations(url)
  if (!identity) return 'empty'
  if (!complete) return 'begun'
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      `SELECT settings #>> '{seeded,big}' AS mark FROM tenant WHERE id = 'uk'`,
    )
    return rows[0]?.mark === String(complaints) ? 'whole' : 'begun'
  } finally {
    await client.end()
  }
}

async function make(env, complaints) {
  await ensureClient()
  await step('Migrating the database', () =>
    runNode(['scripts/prisma/prisma.mjs', 'migrate', 'deploy'], { env, what: 'The migration' }),
  )
  const status = await runVisibly([TSX, 'prisma/seed/big/main.ts', String(complaints)], {
    ...env,
    LOG_LEVEL: 'warn',
  })
  if (status !== 0)
    throw new Stopped(`The seed of ${complaints} complaints failed (status ${status}).`)
}

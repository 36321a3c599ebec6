import { rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { startCluster } from '../database/cluster.mjs'
import { prepareEmbedded } from '../database/embedded.mjs'
import { logInsOf, openToOwnLogIns } from '../database/roles.mjs'
import { productEnv } from '../start/product-env.mjs'
import { ensureClient } from '../start/build.mjs'
import { runNode } from '../start/run.mjs'
import { secrets as drawSecrets } from '../start/secrets.mjs'
import { seed } from '../start/seed.mjs'
import { say } from '../start/step.mjs'

const TEMPLATE = 'palika_template'
// Nobody mourns a test database. The log is written in full all the same: at `minimal` a copy of a template does not survive a
// kill, because what its unlogged sequences start from was never written.
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** A PostgreSQL of the tests' own with an empty database. */
export async function openEmptyCluster(folder, { extra = careless } = {}) {
  const secrets = drawSecrets(folder)
  const cluster = await startCluster({
    folder: path.join(folder, 'postgres'),
    password: secrets.DATABASE_SUPERUSER_PASSWORD,
    port: 54400,
    say,
    extra: [...extra, 'max_wal_senders=0', 'max_connections=200'],
  })
  const urls = await prepareEmbedded(cluster, secrets, TEMPLATE)
  const env = await productEnv({ urls, secrets, given: {}, port: 3900, folder })
  const close = async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { env, adminUrl: cluster.url, data: cluster.data, up: cluster.up, close }
}

/** The same with its database migrated and seeded, staff but no files, to be copied. */
export async function openTestCluster(folder, settings) {
  const cluster = await openEmptyCluster(folder, settings)
  const { env } = cluster
  try {
    await ensureClient()
    await runNode(['scripts/prisma/prisma.mjs', 'migrate', 'deploy'], {
      env,
      what: 'The migration',
    })
    await seed(env, { upTo: 'staff' })
    return cluster
  } catch (error) {
    await cluster.close()
    throw error
  }
}

/** Copies the seeded database, `durable` as a real one if its commits must outlive a kill; gives the environment that names it. */
export async function copyTemplate({ env, adminUrl }, name, { durable = false } = {}) {
  await asAdmin(adminUrl, async (admin) => {
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE ${TEMPLATE} OWNER palika_owner`)
    if (durable) await admin.query(`ALTER DATABASE "${name}" SET synchronous_commit = on`)
    // A copy is shut like the product's own; its log-ins are the template's.
    await openToOwnLogIns(admin, name, Object.values(logInsOf(TEMPLATE)))
  })
  const renamed = (url) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  return {
    ...env,
    DATABASE_URL: renamed(env.DATABASE_URL),
    APP_DATABASE_URL: renamed(env.APP_DATABASE_URL),
    SYSTEM_DATABASE_URL: renamed(env.SYSTEM_DATABASE_URL),
  }
}

/** Drops a copy, whoever still uses it. */
export const dropCopy = ({ adminUrl }, name) =>
  asAdmin(adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))

async function asAdmin(connectionString, work) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { runningPostmaster } from '../database/postmaster.mjs'
import { startCluster } from '../database/cluster.mjs'
import { OWNER, prepareEmbedded } from '../database/embedded.mjs'
import { openExternal } from '../database/external.mjs'
import { inState } from '../start/folders.mjs'
import { say, step } from '../start/step.mjs'
import { Stopped } from '../start/stopped.mjs'

const folder = () => inState('big', 'postgres')

// What a database of gigabytes is given anywhere; PostgreSQL's own 128 MB are for a laptop.
const extra = ['shared_buffers=512MB']

/**
 * Where big databases live: beside `DATABASE_URL` if it is set, else in an embedded PostgreSQL of their own, as durable as
 * the product's. `stop()` leaves running what ran before.
 */
export async function openBigCluster(secrets) {
  const { DATABASE_URL, APP_DATABASE_URL, SYSTEM_DATABASE_URL } = process.env
  if (DATABASE_URL) return beside({ DATABASE_URL, APP_DATABASE_URL, SYSTEM_DATABASE_URL }, secrets)
  return step('Starting the embedded PostgreSQL of the big databases', async () => {
    const ran = existsSync(folder()) && runningPostmaster(path.join(folder(), 'data'))
    const password = secrets.DATABASE_SUPERUSER_PASSWORD
    const cluster = await startCluster({ folder: folder(), password, port: 54360, say, extra })
    const open = (name) => prepareEmbedded(cluster, secrets, name)
    const stop = async () => (ran ? undefined : cluster.stop())
    return { ...databasesAt(cluster.url, open, OWNER), stop }
  })
}

function beside(given, secrets) {
  const named = (url, name) => url && Object.assign(new URL(url), { pathname: `/${name}` }).href
  const open = async (name) => {
    await run(given.DATABASE_URL, `CREATE DATABASE "${name}"`).catch((error) => {
      if (error.code !== '42P04') throw asStopped(error, name)
    })
    const urls = Object.entries(given).map(([key, url]) => [key, named(url, name)])
    return openExternal(Object.fromEntries(urls), secrets)
  }
  return { ...databasesAt(given.DATABASE_URL, open), stop: async () => {} }
}

const databasesAt = (url, open, owner) => {
  const drop = (name) => run(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  const copy = async (name, as) => {
    await drop(as)
    const whose = owner ? `OWNER ${owner}` : ''
    await run(url, `CREATE DATABASE "${as}" TEMPLATE "${name}" ${whose} STRATEGY file_copy`)
    return open(as)
  }
  return { open, drop, copy }
}

const asStopped = (error, name) =>
  error.code === '42501'
    ? new Stopped(
        `The user of DATABASE_URL may not create the database ${name}; as an administrator: ALTER ROLE … CREATEDB;`,
        { cause: error },
      )
    : error

async function run(connectionString, sql) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

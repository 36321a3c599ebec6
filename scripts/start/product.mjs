import { totalmem } from 'node:os'
import { appliedMigrations } from '../database/applied-migrations.mjs'
import { ensureBuild, ensureClient } from './build.mjs'
import { gatewayEnv } from './product-env.mjs'
import { runNode } from './run.mjs'
import { ensureSeed } from './seed.mjs'
import { step } from './step.mjs'
import { Stopped } from './stopped.mjs'
import { untilReady } from './until-ready.mjs'

const NEXT = 'node_modules/next/dist/bin/next'
const SERVER = 'scripts/serve.mjs'
const TSX = 'node_modules/tsx/dist/cli.mjs'
const GATEWAY = 'scripts/sandbox-bank/main.ts'

// First of all somebody is to serve.
const RESERVE_AFTER = 3_000
// What one process holds is some 300 MB.
const ENOUGH = 3 * 1024 ** 3
const hasRoom = ({ RESERVE = process.env.RESERVE }) => RESERVE !== 'off' && totalmem() >= ENOUGH

const tell = (line) => process.stderr.write(`${line}\n`)

/** Brings database, client, data and build to the state of the sources. */
export async function prepare(env, { dev = false } = {}) {
  const { complete } = await appliedMigrations(env.DATABASE_URL)
  if (!complete) {
    await step('Migrating the database', () =>
      runNode(['scripts/prisma/prisma.mjs', 'migrate', 'deploy'], { env, what: 'The migration' }),
    )
  }
  await ensureClient()
  await ensureSeed(env)
  if (!dev) await ensureBuild(env)
}

/**
 * Starts application and sandbox gateway, waits until they answer, and starts again what falls after that.
 * @param again whether they are, with one in reserve where there is memory; a test that kills nothing wants to hear of every fall
 * @param onFall told why, should one of them fall before it ever answered, or again and again
 */
export async function serve(env, children, { dev = false, again = true, onFall }) {
  let fall
  let isReady = false
  const fallen = new Promise((resolve) => (fall = resolve))
  fallen.then(onFall)
  const start = (name, args, settings, reserveAfter) =>
    children.keep(name, args, settings, {
      reserveAfter,
      say: tell,
      onGiveUp: fall,
      // What cannot be started at all is not tried again: it has said why.
      most: () => (isReady && again ? 8 : 1),
    })

  if ((process.env.PAYMENT_GATEWAY || 'sandbox') === 'sandbox') {
    start('The sandbox gateway', [TSX, GATEWAY], gatewayEnv(env))
  }
  if (dev)
    start('The application', [NEXT, 'dev', '-p', env.PORT], { ...env, NODE_ENV: 'development' })
  else
    start(
      'The application',
      [SERVER],
      { ...env, NODE_ENV: 'production' },
      again && hasRoom(env) ? RESERVE_AFTER : undefined,
    )

  const ready = untilReady(`http://127.0.0.1:${env.PORT}/api/health`)
  const reason = await Promise.race([ready, fallen])
  if (reason) throw new Stopped(reason)
  isReady = true
}

import { appliedMigrations } from '../database/applied-migrations.mjs'
import { ensureBuild, ensureClient } from './build.mjs'
import { runNode } from './run.mjs'
import { ensureSeed } from './seed.mjs'
import { step } from './step.mjs'
import { untilReady } from './until-ready.mjs'

const NEXT = 'node_modules/next/dist/bin/next'
const TSX = 'node_modules/tsx/dist/cli.mjs'
const GATEWAY = 'lib/infra/payment-gateway/sandbox-server/main.ts'

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

/** Starts application and sandbox gateway; when one ends by itself, everything does. */
export async function serve(env, children, { dev = false, end }) {
  const fell = (what) => (status) => end(1, `${what} ended with status ${status}.`)
  if ((process.env.PAYMENT_GATEWAY || 'sandbox') === 'sandbox') {
    children.start([TSX, GATEWAY], env, fell('The sandbox gateway'))
  }
  const mode = dev ? 'dev' : 'start'
  const nodeEnv = dev ? 'development' : 'production'
  children.start(
    [NEXT, mode, '-p', env.PORT],
    { ...env, NODE_ENV: nodeEnv },
    fell('The application'),
  )
  await untilReady(`http://127.0.0.1:${env.PORT}/api/health`)
}

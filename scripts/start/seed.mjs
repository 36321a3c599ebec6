import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { appliedMigrations } from '../database/applied-migrations.mjs'
import { hashOf } from './build.mjs'
import { inState } from './folders.mjs'
import { runNode } from './run.mjs'
import { step } from './step.mjs'

const marker = () => inState('seeded')

/** Runs the seed, which does nothing twice, unless these very sources seeded this very database. */
export async function ensureSeed(env) {
  const { identity } = await appliedMigrations(env.DATABASE_URL)
  const sources = hashOf(['prisma/seed', 'prisma/migrations', 'lib'])
  const wanted = `${identity} ${env.APP_MODE} ${env.STATE_CODE} ${sources}`
  if (existsSync(marker()) && readFileSync(marker(), 'utf8') === wanted) return
  await step('Seeding', () =>
    runNode(['node_modules/tsx/dist/cli.mjs', 'prisma/seed/seed.ts'], { env, what: 'The seed' }),
  )
  writeFileSync(marker(), wanted)
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { appliedMigrations } from '../database/applied-migrations.mjs'
import { hashOf } from './build.mjs'
import { inState } from './folders.mjs'
import { programOf } from './program.mjs'
import { runNode } from './run.mjs'
import { say, step } from './step.mjs'

const marker = () => inState('seeded')

/** Runs the seed, which does nothing twice, unless these very sources seeded this very database. */
export async function ensureSeed(env) {
  const { identity } = await appliedMigrations(env.DATABASE_URL)
  const sources = hashOf(['prisma/seed', 'prisma/migrations', 'lib'])
  const wanted = `${identity} ${env.APP_MODE} ${env.STATE_CODE} ${sources}`
  if (existsSync(marker()) && readFileSync(marker(), 'utf8') === wanted) return
  await step('Seeding', () => seed(env, { tell: say }))
  writeFileSync(marker(), wanted)
}

/** Runs the seed up to `reference` or `staff`, or wholly. */
export async function seed(env, { upTo, tell } = {}) {
  const program = await programOf('prisma/seed/seed.ts')
  await runNode([...thrifty, program, ...(upTo ? [upTo] : [])], {
    env: { ...env, NODE_ENV: 'production', ...(process.env.DATABASE_URL ? {} : hasty) },
    what: 'The seed',
    tell,
  })
}

// It makes much that is soon forgotten: the young generation is looked through less often.
const thrifty = ['--max-semi-space-size=64']

// In the database of our own: thousands of short transactions wait for no disk (its last one does, so that what is marked as
// seeded is there), and no statement is planned anew for each of its first values.
const hasty = { PGOPTIONS: '-c synchronous_commit=off -c plan_cache_mode=force_generic_plan' }

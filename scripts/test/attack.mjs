import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Stopped } from '../start/stopped.mjs'
import { runVisibly } from './run-visibly.mjs'
import { serveCopy } from './served-copy.mjs'
import { unitCounts } from './units.mjs'

const VITEST = 'node_modules/vitest/vitest.mjs'

/** Attacks the built product on a fresh copy of the seeded state, on loopback alone, as a proxy it trusts: from many addresses. */
export async function runAttacks(run, filters, tally) {
  const { env, stop } = await serveCopy(run, 'palika_attack', {
    settings: { TRUSTED_PROXIES: '127.0.0.1,::1' },
  })
  const result = path.join(run.folder, 'attacks.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${result}`]
  const config = ['--config', 'e2e/attack/vitest.config.ts']
  const status = await runVisibly([VITEST, 'run', ...config, ...reporters, ...filters], env)
  await stop()
  if (!existsSync(result)) throw new Stopped(`The attacks ended with status ${status}, unheard.`)
  tally.add(unitCounts(JSON.parse(readFileSync(result, 'utf8')), status))
}

import { ensureBuild } from '../start/build.mjs'
import { runVisibly } from './run-visibly.mjs'
import { copyTemplate } from './test-cluster.mjs'

const TSX = 'node_modules/tsx/dist/cli.mjs'

/** R3: a thousand money requests, each repeated, while the server is killed at random. Counts as one test. */
export async function runMoney({ cluster }, tally) {
  const env = await copyTemplate(cluster, 'palika_money')
  await ensureBuild(env)
  const own = { LOG_LEVEL: 'silent', WORKER: 'separate' }
  const status = await runVisibly([TSX, 'e2e/money/replay.ts'], { ...env, ...own })
  tally.add(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

// R3: a thousand money requests, each repeated, while the server is killed at random: node scripts/replay-money.mjs
import { ensureBuild } from './start/build.mjs'
import { runVisibly } from './test/run-visibly.mjs'
import { temporaryFolder } from './test/temporary-folder.mjs'
import { copyTemplate, openTestCluster } from './test/test-cluster.mjs'

const cluster = await openTestCluster(temporaryFolder())
try {
  const env = await copyTemplate(cluster, 'palika_replay')
  await ensureBuild(env)
  const own = { LOG_LEVEL: 'silent', WORKER: 'separate' }
  process.exitCode = await runVisibly(['node_modules/tsx/dist/cli.mjs', 'e2e/money/replay.ts'], {
    ...env,
    ...own,
  })
} finally {
  await cluster.close()
}

// R3 by itself; `npm test` runs it as well: node scripts/replay-money.mjs
import { runMoney } from './test/money.mjs'
import { Tally } from './test/tally.mjs'
import { temporaryFolder } from './test/temporary-folder.mjs'
import { openTestCluster } from './test/test-cluster.mjs'

const tally = new Tally()
const cluster = await openTestCluster(temporaryFolder())
try {
  await runMoney(cluster, tally)
  process.exitCode = tally.status()
} finally {
  await cluster.close()
}

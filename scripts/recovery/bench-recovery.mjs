import { ensureDependencies } from '../start/dependencies.mjs'
import { step } from '../start/step.mjs'

const TIMES = 20

/** `npm run bench -- recovery`: on a database of its own that writes as safely as a real one. */
export async function benchRecovery() {
  await ensureDependencies()
  const { openTestCluster } = await import('../test/test-cluster.mjs')
  const { temporaryFolder } = await import('../test/temporary-folder.mjs')
  const { runRecovery } = await import('./run-recovery.mjs')
  const folder = temporaryFolder()
  const closing = []
  const cluster = await step('Opening a database', () => openTestCluster(folder, { extra: [] }))
  closing.push(cluster.close)
  try {
    process.exitCode = await runRecovery({ cluster, folder, closing }, TIMES)
  } finally {
    for (const close of closing.reverse()) await close()
  }
}

import { ensureDependencies } from '../start/dependencies.mjs'
import { step } from '../start/step.mjs'
import { sentenceFor } from '../start/stopped.mjs'
import { Tally } from './tally.mjs'

/** Runs every test and ends with one line of totals; the status is 0 only if all passed. */
export async function test(filters) {
  const tally = new Tally()
  const closing = []
  const end = async (status) => {
    for (const close of closing.splice(0).reverse()) await tally.attempt('Cleaning up', close)
    process.stdout.write(`\n${tally.line()}\n`)
    process.exit(status || tally.status())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130))

  await tally.attempt('Preparing', ensureDependencies)
  if (tally.failed === 0) await tally.attempt('The tests', () => all(filters, tally, closing))
  await end(0)
}

async function all(filters, tally, closing) {
  const { openTestCluster } = await import('./test-cluster.mjs')
  const { temporaryFolder } = await import('./temporary-folder.mjs')
  const { runUnits } = await import('./units.mjs')
  const { runJourneys } = await import('./journeys.mjs')
  const { runMoney } = await import('./money.mjs')

  const folder = temporaryFolder()
  const cluster = await step('Opening a database for the tests', () => openTestCluster(folder))
  closing.push(cluster.close)
  await tally.attempt('The unit tests', () => runUnits(cluster, folder, filters, tally))
  if (filters.length > 0) return
  await tally.attempt('Money under fire', () => runMoney(cluster, tally))
  await tally.attempt('The journeys', () => runJourneys(cluster, folder, tally, closing))
}

process.on('unhandledRejection', (error) => {
  process.stderr.write(`${sentenceFor(error)}\n`)
  process.exit(1)
})

import { ensureDependencies } from '../start/dependencies.mjs'
import { step } from '../start/step.mjs'
import { sentenceFor } from '../start/stopped.mjs'
import { Tally } from './tally.mjs'

/** Runs every test and ends with one line of totals; the status is 0 only if all passed. */
export async function test(words) {
  const tally = new Tally()
  const closing = []
  const end = async (status) => {
    for (const close of closing.splice(0).reverse()) await tally.attempt('Cleaning up', close)
    process.stdout.write(`\n${tally.line()}\n`)
    process.exit(status || tally.status())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130))

  await tally.attempt('Preparing', ensureDependencies)
  if (tally.failed === 0) await tally.attempt('The tests', () => all(words, tally, closing))
  await end(0)
}

// Each kind of test by its name: `npm test -- attack`, `npm test -- journeys pay`; a word that is none of them limits the units.
async function all(words, tally, closing) {
  const { openTestCluster } = await import('./test-cluster.mjs')
  const { temporaryFolder } = await import('./temporary-folder.mjs')
  const { runUnits } = await import('./units.mjs')
  const { runJourneys } = await import('./journeys.mjs')
  const { runAttacks } = await import('./attack.mjs')
  const { runMoney } = await import('./money.mjs')
  const { runFalls } = await import('./falls.mjs')
  const kinds = {
    units: ['The unit tests', (run, filters) => runUnits(run, filters, tally)],
    money: ['Money under fire', (run) => runMoney(run, tally)],
    attack: ['The attacks', (run, filters) => runAttacks(run, filters, tally)],
    journeys: ['The journeys', (run, filters) => runJourneys(run, filters, tally)],
    recovery: ['Falls and recovery', (run) => runFalls(run, tally)],
  }
  const { chosen, filters } = choice(words, Object.keys(kinds))

  const folder = temporaryFolder()
  const cluster = await step('Opening a database for the tests', () => openTestCluster(folder))
  closing.push(cluster.close)
  const run = { cluster, folder, closing }
  for (const name of chosen) {
    const [what, work] = kinds[name]
    await tally.attempt(what, () => work(run, filters))
  }
}

/** Which kinds of test the words of the command name, and what else limits them. */
function choice([first, ...rest], names) {
  if (first === undefined) return { chosen: names, filters: [] }
  if (names.includes(first)) return { chosen: [first], filters: rest }
  return { chosen: ['units'], filters: [first, ...rest] }
}

process.on('unhandledRejection', (error) => {
  process.stderr.write(`${sentenceFor(error)}\n`)
  process.exit(1)
})

import { runRecovery } from '../recovery/run-recovery.mjs'

const TIMES = 2

/** R6 in small: application and database killed twice each under load. Counts as one test. */
export async function runFalls(run, tally) {
  const status = await runRecovery(run, TIMES)
  tally.add(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

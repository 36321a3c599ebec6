import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Stopped } from '../start/stopped.mjs'
import { runVisibly } from './run-visibly.mjs'

/** Runs the pure and the database tests in Vitest. */
export async function runUnits({ cluster: { env, adminUrl }, folder }, filters, tally) {
  const result = path.join(folder, 'units.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${result}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, '--passWithNoTests']
  const status = await runVisibly([...args, ...filters], {
    PALIKA_TEST_CLUSTER: JSON.stringify({ env, adminUrl }),
  })
  if (!existsSync(result)) throw new Stopped(`Vitest ended with status ${status} and no result.`)
  tally.add(unitCounts(JSON.parse(readFileSync(result, 'utf8')), status))
}

/** Counts tests, and as one failure each file that could not be loaded. */
export function unitCounts({ numPassedTests, numFailedTests, testResults }, status) {
  const broken = testResults.filter(
    ({ status: outcome, assertionResults }) =>
      outcome === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length
  const failed = numFailedTests + broken
  return { passed: numPassedTests, failed: failed || (status === 0 ? 0 : 1) }
}

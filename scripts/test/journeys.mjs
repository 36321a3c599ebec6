import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from '../browser.mjs'
import { say } from '../start/step.mjs'
import { Stopped } from '../start/stopped.mjs'
import { runVisibly } from './run-visibly.mjs'
import { serveCopy } from './served-copy.mjs'

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js'

/** Walks through the product on a fresh copy of the seeded state, in a browser. */
export async function runJourneys(run, filters, tally) {
  const browser = await ensureBrowser(say)
  const { env, stop } = await serveCopy(run, 'palika_journeys')
  const result = path.join(run.folder, 'journeys.json')
  const status = await runVisibly([PLAYWRIGHT, 'test', ...filters], {
    ...env,
    CHROMIUM_PATH: browser,
    JOURNEYS_RESULT: result,
  })
  await stop()
  if (!existsSync(result))
    throw new Stopped(`Playwright ended with status ${status} and no result.`)
  tally.add(journeyCounts(JSON.parse(readFileSync(result, 'utf8')), status))
}

/** Counts journeys; one that passed only when repeated counts as failed. */
export function journeyCounts({ stats, errors }, status) {
  const failed = stats.unexpected + stats.flaky + errors.length
  return { passed: stats.expected, failed: failed || (status === 0 ? 0 : 1) }
}

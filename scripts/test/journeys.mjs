import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from '../browser.mjs'
import { ensureBuild } from '../start/build.mjs'
import { Children } from '../start/children.mjs'
import { serve } from '../start/product.mjs'
import { say, step } from '../start/step.mjs'
import { Stopped } from '../start/stopped.mjs'
import { runVisibly } from './run-visibly.mjs'
import { copyTemplate } from './test-cluster.mjs'

/** Starts the product on a fresh copy of the seeded state and walks through it in a browser. */
export async function runJourneys(cluster, folder, tally, closing) {
  const browser = await ensureBrowser(say)
  const env = await copyTemplate(cluster, 'palika_journeys')
  await ensureBuild(env)

  const children = new Children(
    path.join(folder, 'processes.json'),
    path.join(folder, 'product.log'),
  )
  closing.push(() => children.stop())
  await step('Starting the product', () => serve(env, children, { onFall: tell(children) }))

  const result = path.join(folder, 'journeys.json')
  const status = await runVisibly(['node_modules/@playwright/test/cli.js', 'test'], {
    ...env,
    CHROMIUM_PATH: browser,
    JOURNEYS_RESULT: result,
  })
  if (!existsSync(result))
    throw new Stopped(`Playwright ended with status ${status} and no result.`)
  tally.add(journeyCounts(JSON.parse(readFileSync(result, 'utf8')), status))
}

/** Counts journeys; one that passed only when repeated counts as failed. */
export function journeyCounts({ stats, errors }, status) {
  const failed = stats.unexpected + stats.flaky + errors.length
  return { passed: stats.expected, failed: failed || (status === 0 ? 0 : 1) }
}

const tell = (children) => (reason) => {
  if (!children.stopping) process.stderr.write(`\n${reason}\n${children.lastLines()}\n`)
}

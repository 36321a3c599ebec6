import path from 'node:path'
import { ensureBuild } from '../start/build.mjs'
import { Children } from '../start/children.mjs'
import { serve } from '../start/product.mjs'
import { step } from '../start/step.mjs'
import { copyTemplate } from './test-cluster.mjs'

/**
 * Starts the built product on a fresh copy of the seeded state named `name`, under further `settings`, and whatever falls
 * `again`; gives its environment and how to stop it.
 */
export async function serveCopy(
  { cluster, folder, closing },
  name,
  { again = false, settings = {} } = {},
) {
  const env = { ...(await copyTemplate(cluster, name, { durable: again })), ...settings }
  await ensureBuild(env)
  const children = new Children(
    path.join(folder, `${name}-processes.json`),
    path.join(folder, `${name}.log`),
  )
  closing.push(() => children.stop())
  await step('Starting the product', () => serve(env, children, { again, onFall: tell(children) }))
  return { env, stop: () => children.stop() }
}

const tell = (children) => (reason) => {
  if (!children.stopping) process.stderr.write(`\n${reason}\n${children.lastLines()}\n`)
}

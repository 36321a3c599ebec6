import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { Children, clearLeftovers } from './children.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { requireDisk } from './disk.mjs'
import { root, stateFolder } from './folders.mjs'
import { productEnv } from './product-env.mjs'
import { secrets } from './secrets.mjs'
import { step } from './step.mjs'
import { sentenceFor } from './stopped.mjs'
import { welcome } from './welcome.mjs'

/** Brings everything up and stays until it is told to stop. */
export async function start(args) {
  const running = { children: undefined, database: undefined, ending: undefined }
  const end = (status, reason) => (running.ending ??= shutDown(running, status, reason))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0))
  try {
    await bringUp(running, { dev: args.includes('--dev'), end })
  } catch (error) {
    await end(1, sentenceFor(error))
  }
}

async function bringUp(running, { dev, end }) {
  loadEnvFile()
  mkdirSync(stateFolder, { recursive: true })
  requireDisk(stateFolder, 300)
  await clearLeftovers()
  running.children = new Children()
  await ensureDependencies()
  const { openDatabase } = await import('../database/open-database.mjs') // needs the packages
  const { prepare, serve } = await import('./product.mjs')

  const ownSecrets = secrets()
  const env = await productEnv({ urls: {}, secrets: ownSecrets })
  running.database = await openDatabase(ownSecrets, (reason) => end(1, reason))
  Object.assign(env, running.database.urls)
  await prepare(env, { dev })
  if (running.ending) return
  await step('Starting the application', () =>
    serve(env, running.children, { dev, onFall: (reason) => end(1, reason) }),
  )
  if (!running.ending) process.stdout.write(welcome(env))
}

async function shutDown({ children, database }, status, reason) {
  if (reason) process.stderr.write(`\n${reason}\n`)
  if (database) process.stdout.write('\nStopping …\n')
  try {
    await children?.stop()
    await database?.stop()
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exit(1)
  }
  process.exit(status)
}

function loadEnvFile() {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile?.(file) // Node 20.12 and newer
}

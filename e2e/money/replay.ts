/*
 * R3: a thousand money requests, each repeated, while the server is killed at random. Each must have one effect.
 *   npx tsx e2e/money/replay.ts
 * Opens a database of its own; takes the built application, building it first if the sources changed.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { ensureBuild } from '@/scripts/start/build.mjs'
import { copyTemplate, dropCopy, openTestCluster } from '@/scripts/test/test-cluster.mjs'
import { temporaryFolder } from '@/scripts/test/temporary-folder.mjs'
import type { MoneyRequest } from './money-requests'

const counterBills = 150
const onlineBills = 50
const repeats = 5
const atOnce = 12
const database = 'palika_replay'

const cluster = await openTestCluster(temporaryFolder())
try {
  const env = await copyTemplate(cluster, database)
  Object.assign(process.env, env, { LOG_LEVEL: 'silent', WORKER: 'separate' })
  await ensureBuild(env)
  process.exitCode = (await replay()) ? 0 : 1
  await dropCopy(cluster, database)
} finally {
  await cluster.close()
}

async function replay(): Promise<boolean> {
  // The settings are read when these are loaded, so not before they are set.
  const { startSandbox } = await import('@/lib/platform/collection/online.fixture')
  const sandbox = await startSandbox()
  const { startServer } = await import('../fixtures/server')
  const { prepareRequests } = await import('./money-requests')
  const { accountFor } = await import('./account-for')
  const { closeDatabase } = await import('@/lib/infra/database/database')

  const prepared = await prepareRequests(sandbox, { counterBills, onlineBills, repeats })
  const server = await startServer()
  const began = Date.now()
  const kills = killAtRandom(server)
  await sendAll(prepared.requests, server.url)
  const killed = await kills.stop()
  await server.kill()

  const faults = await accountFor(prepared)
  await sandbox.stop()
  await closeDatabase()
  const seconds = Math.round((Date.now() - began) / 1000)
  const sent = prepared.requests.length
  const report = [
    `${sent} money requests in ${seconds} s, the server killed ${killed} times.`,
    ...faults.map((fault) => `  ${fault}`),
    faults.length === 0 ? 'Each had one effect.' : `${faults.length} faults.`,
  ]
  process.stdout.write(`${report.join('\n')}\n`)
  return faults.length === 0
}

type Killed = { restart(): Promise<void> }

function killAtRandom(server: Killed) {
  let going = true
  let times = 0
  const loop = (async () => {
    while (going) {
      await pause(500 + Math.random() * 2500)
      if (!going) break
      await server.restart()
      times += 1
    }
  })()
  return {
    async stop() {
      going = false
      await loop
      return times
    },
  }
}

async function sendAll(requests: readonly MoneyRequest[], url: string): Promise<void> {
  const waiting = [...requests]
  const sender = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await sendUntilAnswered(next, url)
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
}

// A power cut gives no answer, so the same request is sent again until there is one.
async function sendUntilAnswered(request: MoneyRequest, url: string): Promise<void> {
  for (;;) {
    try {
      const response = await fetch(url + request.path, { ...request.init, redirect: 'manual' })
      const body = await response.text()
      if (response.status < 500) return void request.answers.push({ status: response.status, body })
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
    await pause(100)
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { closeDatabase } from '@/lib/infra/database/database'
import { startSandbox } from '@/lib/platform/collection/online.fixture'
import { startServer } from '../fixtures/server'
import { accountFor } from './account-for'
import { prepareRequests, type MoneyRequest } from './money-requests'

// Run by scripts/replay-money.mjs, on a database of its own.
const wanted = { counterBills: 150, onlineBills: 50, repeats: 5 }
const atOnce = 12

const sandbox = await startSandbox()
const prepared = await prepareRequests(sandbox, wanted)
const server = await startServer()
const began = Date.now()
const kills = killAtRandom(server)
await sendAll(prepared.requests, server.url)
const killed = await kills.stop()
const seconds = Math.round((Date.now() - began) / 1000)
await server.kill()
const faults = await accountFor(prepared)
await sandbox.stop()
await closeDatabase()

const report = [
  `${prepared.requests.length} money requests in ${seconds} s, the server killed ${killed} times.`,
  ...faults.map((fault) => `  ${fault}`),
  faults.length === 0 ? 'Each had one effect.' : `${faults.length} faults.`,
]
process.stdout.write(`${report.join('\n')}\n`)
process.exitCode = faults.length === 0 ? 0 : 1

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

import { setTimeout as pause } from 'node:timers/promises'
import { closeDatabase } from '@/lib/infra/database/database'
import { startSandbox } from '@/lib/platform/collection/online.fixture'
import { startRegistry } from '@/lib/services/registry'
import { startServer } from '../fixtures/server'
import { accountFor } from './account-for'
import { prepareRequests, type MoneyRequest } from './money-requests'

// Run by scripts/test/money.mjs, on a database of its own.
const wanted = { counterBills: 150, onlineBills: 50, repeats: 5 }
const atOnce = 12
const powerCuts = 12

startRegistry()
const sandbox = await startSandbox()
const prepared = await prepareRequests(sandbox, wanted)
const server = await startServer()
const began = Date.now()
const cuts = cutAtRandom(server, prepared.requests.length)
await sendAll(prepared.requests, server.url)
await cuts.ended()
const seconds = Math.round((Date.now() - began) / 1000)
await server.kill()
const faults = await accountFor(prepared)
if (cuts.count() < powerCuts) faults.push('The server was killed too seldom')
await sandbox.stop()
await closeDatabase()

const report = [
  `${prepared.requests.length} money requests in ${seconds} s, the server killed ${cuts.count()} times.`,
  ...faults.map((fault) => `  ${fault}`),
  faults.length === 0 ? 'Each had one effect.' : `${faults.length} faults.`,
]
process.stdout.write(`${report.join('\n')}\n`)
process.exitCode = faults.length === 0 ? 0 : 1

type Killed = { restart(): Promise<void> }

/** Kills the server after random numbers of answers, while others are being written. */
function cutAtRandom(cut: Killed, requests: number) {
  // One in each part of the requests: cuts that fell together at the end would find nobody left to interrupt.
  const part = (requests * 0.95) / powerCuts
  const after = Array.from({ length: powerCuts }, (_, at) =>
    Math.floor((at + Math.random()) * part),
  )
  let answered = 0
  let count = 0
  let restarting: Promise<void> | undefined
  return {
    answer() {
      answered += 1
      if (restarting || (after[0] ?? Infinity) > answered) return
      after.shift()
      count += 1
      restarting = cut.restart().finally(() => (restarting = undefined))
    },
    ended: () => restarting,
    count: () => count,
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
      if (response.status < 500) {
        request.answers.push({ status: response.status, body })
        return cuts.answer()
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
    await pause(100)
  }
}

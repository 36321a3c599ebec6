import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { log } from '@/lib/infra/log/log'
import { prepareQueue, startWorker } from '@/lib/infra/queue/queue'
import { deliverWaiting } from '@/lib/platform/notifications/deliver-waiting'
import { declaredJobs } from './declared-jobs'
import { overAndOver } from './over-and-over'
import { crontab, tasks } from './tasks'

const key = Symbol.for('palika.worker')
const shared = globalThis as { [key]?: { started: Promise<void>; runs: boolean } }

// The queue's own recurring jobs come once a minute: too late for a message somebody waits for.
const sweepMs = 5_000
const againMs = 500

/** Starts the worker of this process, once; a worker that the database left is started again. */
export async function runWorker(): Promise<void> {
  shared[key] ??= { started: start(), runs: false }
  await shared[key].started
}

async function start() {
  const ofServices = Object.entries(declaredJobs())
  const all = {
    ...tasks,
    ...Object.fromEntries(ofServices.map(([name, { run }]) => [name, () => run(clock.now())])),
  }
  const times = ofServices.map(([name, { every }]) => `${every} ${name}\n`).join('')
  await prepareQueue()
  void overAndOver('worker', againMs, async () => {
    const runner = await startWorker(all, crontab + times)
    mark(true)
    await runner.promise.finally(() => mark(false))
  })
  void overAndOver('deliver-waiting', sweepMs, deliverWaiting)
  log().info('worker started')
}

function mark(runs: boolean) {
  if (shared[key]) shared[key].runs = runs
}

/** Whether this process's worker runs; undefined where jobs run in a process of their own. */
export const workerRuns = (): boolean | undefined =>
  env().WORKER === 'in-process' ? shared[key]?.runs === true : undefined

import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'
import { log } from '@/lib/infra/log/log'
import { prepareQueue, startWorker } from '@/lib/infra/queue/queue'
import { deliverWaiting } from '@/lib/platform/notifications/deliver-waiting'
import { declaredWork } from './declared-jobs'
import { overAndOver } from './over-and-over'

const worker = keptOnce<{ started?: Promise<void>; runs: boolean }>('worker', () => ({
  runs: false,
}))

// The queue's own recurring jobs come once a minute: too late for a message somebody waits for.
const sweepMs = 5_000
const againMs = 500

/** Starts the worker of this process, once; a worker that the database left is started again. */
export async function runWorker(): Promise<void> {
  await (worker().started ??= start())
}

async function start() {
  const { tasks, jobs } = declaredWork()
  const recurring = Object.entries(jobs)
  const all = {
    ...tasks,
    ...Object.fromEntries(
      recurring.map(([name, { run }]) => [name, async () => void (await run(clock.now()))]),
    ),
  }
  const crontab = recurring.map(([name, { every }]) => `${every} ${name}\n`).join('')
  await prepareQueue()
  void overAndOver('worker', againMs, async () => {
    const runner = await startWorker(all, crontab)
    worker().runs = true
    await runner.promise.finally(() => (worker().runs = false))
  })
  void overAndOver('deliver-waiting', sweepMs, deliverWaiting)
  log().info('worker started')
}

/** Whether this process's worker runs; undefined where jobs run in a process of their own. */
export const workerRuns = (): boolean | undefined =>
  env().WORKER === 'in-process' ? worker().runs : undefined

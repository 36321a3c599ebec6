import { clock } from '@/lib/infra/clock/clock'
import { env } from '@/lib/infra/env/env'
import { log } from '@/lib/infra/log/log'
import { prepareQueue, startWorker } from '@/lib/infra/queue/queue'
import { deliverWaiting } from '@/lib/platform/notifications/deliver-waiting'
import { declaredJobs } from './declared-jobs'
import { overAndOver } from './over-and-over'
import { crontab, tasks } from './tasks'

const key = Symbol.for('palika.worker')
const shared = globalThis as { [key]?: ReturnType<typeof startWorker> }

// The queue's own recurring jobs come once a minute: too late for a message somebody waits for.
const sweepMs = 5_000

/** Starts the worker of this process, once. */
export async function runWorker(): Promise<void> {
  if (shared[key]) return
  const ofServices = Object.entries(declaredJobs())
  const all = {
    ...tasks,
    ...Object.fromEntries(ofServices.map(([name, { run }]) => [name, () => run(clock.now())])),
  }
  const times = ofServices.map(([name, { every }]) => `${every} ${name}\n`).join('')
  shared[key] = prepareQueue().then(() => startWorker(all, crontab + times))
  await shared[key]
  void overAndOver('deliver-waiting', sweepMs, deliverWaiting)
  log().info('worker started')
}

/** Whether this process's worker runs; undefined where jobs run in a process of their own. */
export const workerRuns = (): boolean | undefined =>
  env().WORKER === 'in-process' ? shared[key] !== undefined : undefined

import { Logger, run, runMigrations, type Runner, type TaskList } from 'graphile-worker'
import { env } from '../env/env'
import { log } from '../log/log'
import type { Transaction } from '../database/database'

/** Queues a job in the operation's own transaction. A later job with the same key replaces one that waits. */
export async function enqueue(
  tx: Transaction,
  task: string,
  payload: Record<string, string>,
  { runAt, key }: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await tx.$queryRaw`SELECT enqueue(${task}, ${JSON.stringify(payload)}::json, ${runAt ?? null}::timestamptz, ${key ?? null})::text`
}

/** Creates or updates the queue's own tables. */
export const prepareQueue = (): Promise<void> =>
  runMigrations({ connectionString: env().DATABASE_URL })

/** Works on queued jobs until stopped; `crontab` adds the recurring ones. */
export const startWorker = (taskList: TaskList, crontab: string): Promise<Runner> =>
  run({
    connectionString: env().DATABASE_URL,
    taskList,
    crontab,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2000,
    logger,
  })

// Each job that is done would be a line among what whoever started the product wants to read.
const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const
const logger = new Logger(() => (level, message) => log()[levels[level]](message))

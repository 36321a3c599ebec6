import { Logger, run, runMigrations, type Runner, type TaskList } from 'graphile-worker'
import pg from 'pg'
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

/** Creates or updates the queue's own tables, as their owner, and lets the worker and `enqueue()` use them. */
export async function prepareQueue(): Promise<void> {
  const connectionString = env().DATABASE_URL
  await runMigrations({ connectionString })
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  try {
    await owner.query(letWork)
  } finally {
    await owner.end()
  }
}

// The queue's tables are under row-level security without policies, so that nobody but these reaches them.
const letWork = `
  SELECT pg_advisory_lock(hashtextextended('palika queue', 0));
  GRANT USAGE ON SCHEMA graphile_worker TO palika_queue, palika_system;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO palika_queue, palika_system;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO palika_queue, palika_system;
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA graphile_worker FROM PUBLIC;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO palika_queue, palika_system;
  DO $$
  DECLARE t regclass;
  BEGIN
    FOR t IN SELECT c.oid FROM pg_class c
      WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'works')
    LOOP
      EXECUTE format('CREATE POLICY works ON %s TO palika_queue, palika_system USING (true) WITH CHECK (true)', t);
    END LOOP;
  END $$`

/** Works on queued jobs until stopped; `crontab` adds the recurring ones. */
export const startWorker = (taskList: TaskList, crontab: string): Promise<Runner> =>
  run({
    connectionString: env().SYSTEM_DATABASE_URL,
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

import { untilDatabaseAnswers } from '@/lib/infra/database/outage'
import {
  requireOwnSession,
  requirePreparedStatements,
} from '@/lib/infra/database/pooler/require-pooler'
import { env } from '@/lib/infra/env/env'
import { tellFaultsOfTexts } from '@/lib/platform/notifications/told-at-start'
import { runWorker } from './worker'

/** What a server process does before it answers. */
export async function startUp(): Promise<void> {
  await checkConnections()
  tellFaultsOfTexts()
  if (env().WORKER !== 'in-process') return
  // A process that stands in reserve works once it is called to serve (scripts/serve/reserve.mjs).
  const called = (globalThis as { [key: symbol]: Promise<void> | undefined })[
    Symbol.for('palika.called')
  ]
  if (called) void called.then(runWorker)
  else await runWorker()
}

/** Waits for the database, which may be coming up itself. Throws where a pooler stands that cannot be worked through. */
export async function checkConnections(): Promise<void> {
  await untilDatabaseAnswers()
  await Promise.all([
    requirePreparedStatements(env().APP_DATABASE_URL),
    requireOwnSession(env().DATABASE_URL),
  ])
}

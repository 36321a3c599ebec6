import { readdir } from 'node:fs/promises'
import { transaction } from '@/lib/infra/database/database'
import { databaseAnswers } from '@/lib/infra/database/outage'
import { fileStore } from '@/lib/platform/files/file-store'
import { stateId } from '@/lib/platform/operations/state-id'
import { workerRuns } from '../jobs/worker'
import { requestsFail } from './recent-answers'

type Part = 'ok' | 'failing' | 'elsewhere'

/** Whether each part the product stands on works; nothing that a stranger could use. */
export type Health = {
  status: 'ok' | 'failing'
  parts: Record<'database' | 'migrations' | 'requests' | 'worker' | 'storage', Part>
}

const patience = 4_000
const freshFor = 500

let last: { at: number; report: Promise<Health> } | undefined

/** Checks the database, its migrations, the worker, the storage, and whether requests fail. Asked often, it looks twice a second. */
export function health(): Promise<Health> {
  const now = performance.now()
  if (!last || now - last.at > freshFor) last = { at: now, report: look() }
  return last.report
}

async function look(): Promise<Health> {
  const runs = workerRuns()
  const [database, migrations, storage] = await Promise.all([
    works(checkDatabase),
    works(checkMigrations),
    works(() => fileStore().health()),
  ])
  const parts = {
    ...{ database, migrations, storage },
    requests: requestsFail() ? ('failing' as const) : ('ok' as const),
    worker:
      runs === undefined ? ('elsewhere' as const) : runs ? ('ok' as const) : ('failing' as const),
  }
  return { status: Object.values(parts).includes('failing') ? 'failing' : 'ok', parts }
}

const works = async (check: () => Promise<unknown>): Promise<Part> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Part>((resolve) => (timer = setTimeout(resolve, patience, 'failing')))
  const checked = check().then(
    () => 'ok' as const,
    () => 'failing' as const,
  )
  return Promise.race([checked, late]).finally(() => clearTimeout(timer))
}

const guest = () => ({ by: 'reach', kind: 'GUEST', tenant: stateId() }) as const

// As a page does, over a connection of the pool; and over a new one, since those that are open outlive a log-in that is not
// let in any more.
async function checkDatabase() {
  await transaction(guest(), (tx) => tx.tenant.findUniqueOrThrow({ where: { id: stateId() } }))
  if (!(await databaseAnswers())) throw new Error('The application’s log-in is not let in')
}

// Every migration the code came with has been applied to the end.
async function checkMigrations() {
  const known = (await readdir('prisma/migrations', { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  )
  const [applied] = await transaction(
    guest(),
    (tx) => tx.$queryRaw<{ count: number }[]>`SELECT applied_migrations() AS count`,
  )
  if (applied?.count !== known.length)
    throw new Error(`${applied?.count} of ${known.length} migrations applied`)
}

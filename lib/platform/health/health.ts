import { readdir } from 'node:fs/promises'
import { transaction } from '@/lib/infra/database/database'
import { fileStore } from '@/lib/platform/files/file-store'
import { stateId } from '@/lib/platform/operations/state-id'
import { workerRuns } from '../jobs/worker'

type Part = 'ok' | 'failing' | 'elsewhere'

/** Whether each part the product stands on works. */
export type Health = {
  status: 'ok' | 'failing'
  parts: Record<'database' | 'migrations' | 'worker' | 'storage', Part>
}

const guest = () => ({ by: 'reach', kind: 'GUEST', tenant: stateId() }) as const

const works = async (check: () => Promise<unknown>): Promise<Part> => {
  try {
    await check()
    return 'ok'
  } catch {
    return 'failing'
  }
}

/** Checks the database, its migrations, the worker and the storage. */
export async function health(): Promise<Health> {
  const runs = workerRuns()
  const parts = {
    database: await works(() => transaction(guest(), (tx) => tx.$queryRaw`SELECT 1 AS one`)),
    migrations: await works(checkMigrations),
    worker:
      runs === undefined ? ('elsewhere' as const) : runs ? ('ok' as const) : ('failing' as const),
    storage: await works(() => fileStore().health()),
  }
  return { status: Object.values(parts).includes('failing') ? 'failing' : 'ok', parts }
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

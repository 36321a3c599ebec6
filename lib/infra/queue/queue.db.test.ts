import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { env } from '../env/env'
import { transaction } from '../database/database'
import { enqueue, startWorker } from './queue'

const ulb = 'uk.dehradun'
const web = new pg.Client({ connectionString: env().APP_DATABASE_URL })
afterAll(() => web.end())

test('what an operation queues is worked on, by the log-in that acts as the system', async () => {
  let done: (payload: unknown) => void = () => undefined
  const heard = new Promise((resolve) => (done = resolve))
  const worker = await startWorker({ probe: async (payload) => done(payload) }, '')
  try {
    await transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, (tx) =>
      enqueue(tx, 'probe', { tenant: ulb }),
    )
    expect(await heard).toEqual({ tenant: ulb })
  } finally {
    await worker.stop()
  }
})

test('the log-in that serves the web queues nothing for another town, and reads no job', async () => {
  await web.connect()
  const refused = async (sql: string) => {
    await web.query('BEGIN')
    await web.query(`SELECT enter_as_guest('${ulb}')`)
    await expect(web.query(sql)).rejects.toMatchObject({ code: '42501' })
    await web.query('ROLLBACK')
  }
  await refused(`SELECT enqueue('probe', '{"tenant": "uk.haridwar"}')`)
  await refused(`SELECT enqueue('probe', '{"tenant": "uk.dehradun"}')`)
  await refused(`SELECT graphile_worker.add_job('probe')`)
  await refused(`SELECT * FROM graphile_worker._private_jobs`)
})

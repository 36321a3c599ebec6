import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import '@/lib/services/registry'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { closeDatabase } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import { complained, office, putRight, ulb } from './complained.fixture'
import { listPublic } from './public/list-public'

const { pathname } = new URL(env().DATABASE_URL)
const superuser = new pg.Client({
  connectionString: Object.assign(new URL(inject('cluster').adminUrl), { pathname }).href,
})

beforeAll(async () => {
  await superuser.connect()
  await superuser.query(`ALTER DATABASE "${pathname.slice(1)}" SET track_functions = 'all'`)
  await closeDatabase()
})
afterAll(() => superuser.end())

const spent = async (): Promise<{ calls: number; ms: number }> => {
  // A connection tells what it counted when it is idle for a while, or at its end.
  await closeDatabase()
  const { rows } = await superuser.query<{ calls: number; ms: number }>(
    `SELECT coalesce(sum(calls), 0)::float8 AS calls, coalesce(sum(self_time), 0)::float8 AS ms FROM pg_stat_user_functions
     WHERE funcname LIKE 'reach\\_%' OR funcname IN ('seal_reach', 'take_turn')`,
  )
  return rows[0] ?? { calls: 0, ms: 0 }
}

test('on a complaint’s way the seal is asked about a hundred times, at less than a fifth of the way', async () => {
  const citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800008877' })
  const people = await office()
  const lifecycle = async () => {
    const { id } = await complained(citizen)
    await putRight(people, id)
    await listPublic({ by: 'guest' }, { ulb })
  }
  for (let warm = 0; warm < 5; warm += 1) await lifecycle()
  const before = await spent()
  const ways = 40
  let took = 0
  await complained(citizen) // opens the connections again
  const began = performance.now()
  for (let way = 0; way < ways; way += 1) await lifecycle()
  took = performance.now() - began
  const after = await spent()
  const [calls, ms] = [after.calls - before.calls, after.ms - before.ms]
  process.stdout.write(
    `\n${ways} ways of ${(took / ways).toFixed(1)} ms; ${(calls / ways).toFixed(0)} calls and ${(ms / ways).toFixed(2)} ms in each for the seal: ${((100 * ms) / took).toFixed(2)} %\n`,
  )
  // The aim is 0.03; it takes 0.11 to 0.14 now, with what counting itself costs (decision 15).
  expect(calls / ways).toBeLessThan(110)
  expect(ms / took).toBeLessThan(0.2)
}, 120_000)

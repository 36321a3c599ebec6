import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { env } from '@/lib/infra/env/env'
import { complained, office, putRight, ulb } from './complained.fixture'
import { listPublic } from './public/list-public'

const superuser = new pg.Client({
  connectionString: Object.assign(new URL(inject('cluster').adminUrl), {
    pathname: new URL(env().DATABASE_URL).pathname,
  }).href,
})

const parts = { kind: 'text', tenant: 'text', person: 'uuid', key: 'uuid' }
/** The same functions without a seal: they believe the settings. */
const unsealed = [
  ...Object.entries(parts).map(([part, type]) => {
    const setting = `current_setting('palika.${part}', true)`
    const told = part === 'kind' ? `coalesce(${setting}, '')` : `nullif(${setting}, '')::${type}`
    return `CREATE OR REPLACE FUNCTION reach_${part}() RETURNS ${type} LANGUAGE sql STABLE PARALLEL RESTRICTED RETURN ${told}`
  }),
  `CREATE OR REPLACE FUNCTION take_turn() RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$`,
  `CREATE OR REPLACE FUNCTION seal_reach(kind text, tenant text, person text) RETURNS void LANGUAGE plpgsql
   AS $$ BEGIN PERFORM ${['kind', 'tenant', 'person']
     .map((part) => `set_config('palika.${part}', ${part}, true)`)
     .join(', ')}; END $$`,
]
let sealed: string[]

beforeAll(async () => {
  await superuser.connect()
  const { rows } = await superuser.query<{ definition: string }>(
    `SELECT pg_get_functiondef(oid) AS definition FROM pg_proc
     WHERE proname = ANY ($1) AND pronamespace = 'public'::regnamespace`,
    [[...Object.keys(parts).map((part) => `reach_${part}`), 'take_turn', 'seal_reach']],
  )
  sealed = rows.map(({ definition }) => definition)
})
afterAll(() => superuser.end())

const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

test('a session looks where the functions do, so that nothing is prepared anew', async () => {
  for (const url of [env().APP_DATABASE_URL, env().SYSTEM_DATABASE_URL]) {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query<{ search_path: string }>('SHOW search_path')
    await client.end()
    expect(rows[0]?.search_path).toBe('pg_catalog, public, pg_temp')
  }
})

// Times are for a quiet machine: MEASURE=seal npx vitest run seal-price
const measured = test.runIf(process.env['MEASURE'] === 'seal')

measured('the seal costs a complaint’s way little', { timeout: 300_000 }, async () => {
  const people = await office()
  const took: Record<'sealed' | 'unsealed', number[]> = { sealed: [], unsealed: [] }
  for (const [round, name] of turnsOf(8).entries()) {
    for (const definition of name === 'sealed' ? sealed : unsealed)
      await superuser.query(definition)
    const citizen = await signedIn({ name: 'Kamla Rawat', mobile: `98000088${10 + round}` })
    // Plans are made anew after the functions were: the first thirty ways pay for that.
    for (let way = 0; way < 80; way += 1) {
      const began = performance.now()
      const { id } = await complained(citizen)
      await putRight(people, id)
      await listPublic({ by: 'guest' }, { ulb })
      if (way >= 30) took[name].push(performance.now() - began)
    }
  }
  const [kept, taken] = [median(took.sealed), median(took.unsealed)]
  const price = `${(100 * (kept / taken - 1)).toFixed(1)} %`
  process.stdout.write(
    `\na way takes ${kept.toFixed(1)} ms, ${taken.toFixed(1)} ms without the seal: ${price}\n`,
  )
  // The aim is 1.03; what else runs on the machine moves a median of 200 ways by a few hundredths.
  expect(kept / taken).toBeLessThan(1.1)
})

/** With and without in turns, each first as often as second. */
function turnsOf(count: number): ('sealed' | 'unsealed')[] {
  return Array.from({ length: count }, (_, turn) =>
    turn % 4 === 0 || turn % 4 === 3 ? 'sealed' : 'unsealed',
  )
}

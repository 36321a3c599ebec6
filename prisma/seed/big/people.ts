import type pg from 'pg'
import { transaction } from '@/lib/infra/database/database'
import { clock } from '@/lib/infra/clock/clock'
import { mobileIndex, sealed } from '@/lib/platform/encryption/personal'
import { stateId } from '@/lib/platform/operations/state-id'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { makeLive } from '../demonstration/make-live'
import { putEmployees } from '../demonstration/put-employees'
import { inventedMobile, inventedPerson } from '../reference/invented-names'
import type { Ulb } from '../reference/places'

// The rest of the block of invented numbers stays for whoever signs in later.
const mostCitizens = 90_000
const together = 5_000

/** Every ULB works, with the staff that a ULB of the demonstration has and the same log-ins. */
export async function employEverywhere(ulbs: readonly Ulb[]): Promise<void> {
  const live = ulbs.map((ulb, number) => ({ ...ulb, number, size: 1 }))
  await makeLive(live)
  await putEmployees(live, clock.now())
}

/** So many invented citizens, at most 90,000, as the temporary table `citizen`, numbered from 0. */
export async function putCitizens(owner: pg.Client, wanted: number): Promise<void> {
  const count = Math.min(mostCitizens, Math.max(20, wanted))
  await owner.query(`
    CREATE TEMP TABLE citizen (at bigint PRIMARY KEY, id uuid, name text, mobile_cipher text, mobile_index text, language text)`)
  const system = { by: 'reach', kind: 'SYSTEM', tenant: stateId() } as const
  for (let from = 0; from < count; from += together) {
    const numbers = Array.from({ length: Math.min(together, count - from) }, (_, at) => from + at)
    const rows = await transaction(system, (tx) =>
      Promise.all(
        numbers.map(async (at) => ({
          at,
          id: uuidv7(),
          name: inventedPerson(20_000 + at).name.en,
          cipher: await sealed(tx, stateId(), 'mobile', inventedMobile(at)),
          index: mobileIndex(stateId(), inventedMobile(at)),
          language: at % 4 === 0 ? 'en' : 'hi',
        })),
      ),
    )
    await owner.query(
      `INSERT INTO citizen SELECT at, id, name, cipher, index, language
       FROM jsonb_to_recordset($1) AS r(at bigint, id uuid, name text, cipher text, index text, language text)`,
      [JSON.stringify(rows)],
    )
  }
  await owner.query(`
    INSERT INTO person (tenant_id, id, kind, name, mobile_cipher, mobile_index, language)
    SELECT '${stateId()}', id, 'CITIZEN', name, mobile_cipher, mobile_index, language FROM citizen ORDER BY at;
    ANALYZE citizen; ANALYZE person;`)
}

import type pg from 'pg'
import { seriesKey, formatNumber } from '@/lib/platform/numbering/numbering'
import { dayAt } from '@/lib/platform/dates/dates'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { numberPattern } from '@/lib/services/grievances/complaint'
import type { Cast } from './cast'
import { draw } from './draw'
import { resolution } from './lifecycle'
import { assigned, created, found, resolved } from './raw-sql'

/** Somebody who complains, and the officers of a ULB, by their ids: what the API knows from their tokens. */
export type People = {
  citizens: readonly string[]
  officers: ReadonlyMap<string, { gro: string; field: string; code: string }>
}

/** Those who act in the API's lifecycles, for the rows that are written without it. */
export async function peopleOf(owner: pg.Client, { towns }: Cast): Promise<People> {
  const citizens = await owner.query<{ id: string }>(
    `SELECT id FROM person WHERE kind = 'CITIZEN' AND mobile_index IS NOT NULL ORDER BY created_at DESC LIMIT 32`,
  )
  const officers = await owner.query<{ ulb: string; gro: string; code: string }>(
    `SELECT p.tenant_id AS ulb, t.code, min(p.person_id::text) AS gro FROM posting p JOIN tenant t ON t.id = p.tenant_id
     WHERE 'GRO' = ANY (p.roles) GROUP BY 1, 2`,
  )
  const fieldAt = new Map(towns.map(({ ulb, field }) => [ulb, field.id]))
  return {
    citizens: citizens.rows.map(({ id }) => id),
    officers: new Map(
      officers.rows.flatMap(({ ulb, gro, code }) => {
        const field = fieldAt.get(ulb)
        return field ? [[ulb, { gro, field, code }] as const] : []
      }),
    ),
  }
}

/** The same rows in as many transactions, written by hand: one statement an operation, prepared, as the owner of the tables. */
export async function rawLifecycle(pool: pg.Pool, cast: Cast, people: People, client: number) {
  const { town, place, type, description } = draw(cast)
  const { ulb } = town
  const officers = people.officers.get(ulb)
  if (!officers) throw new Error(`Nobody works at ${ulb}`)
  const now = new Date()
  const id = uuidv7(now)
  const about = { day: dayAt(now), ulbCode: officers.code, tenant: ulb }
  const prefix = formatNumber(numberPattern, { ...about, sequence: 1 }).slice(0, -6)
  const due = new Date(now.getTime() + 5 * 86_400_000)
  const run = (name: string, text: string, values: unknown[]) => pool.query({ name, text, values })
  const detail = (facts: object) => JSON.stringify(facts)

  const lodged = await run('create', created, [
    ...[ulb, id, seriesKey(numberPattern, about), prefix, type, description],
    ...[
      people.citizens[client % people.citizens.length],
      place.ward,
      place.latitude,
      place.longitude,
    ],
    ...[now, due, uuidv7(now), uuidv7(now), detail({ type, source: 'API' })],
  ])
  const number = (lodged.rows[0] as { number: string }).number
  const given = detail({
    number,
    action: 'ASSIGN',
    from: 'PENDINGFORASSIGNMENT',
    to: 'PENDINGATLME',
  })
  await run('assign', assigned, [
    ...[ulb, id, officers.field, officers.gro, new Date(), uuidv7(), uuidv7(), given],
  ])
  const done = detail({ number, action: 'RESOLVE', from: 'PENDINGATLME', to: 'RESOLVED' })
  await run('resolve', resolved, [
    ...[ulb, id, resolution, officers.field, new Date(), uuidv7(), uuidv7(), done],
  ])
  const { rows } = await run('search', found, [ulb, number])
  if (rows.length !== 1) throw new Error(`Complaint ${number} was not found`)
  return { ulb, id }
}

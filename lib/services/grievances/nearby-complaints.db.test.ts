import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import type { Caller } from '@/lib/platform/access/actor'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { uuidv7 } from '@/lib/platform/operations/uuid'
import { putCase } from './tally/complaints.fixture'
import { nearbyComplaints } from './nearby-complaints'

const ulb = 'uk.almora'
const guest: Caller = { by: 'guest' }
const owner = new pg.Client({ connectionString: env().DATABASE_URL })
const here = { latitude: 29.5971, longitude: 79.6591 }
const day = 86_400_000
/** A degree of latitude in metres. */
const degree = 111_195
let wards: string[]

type Put = {
  type?: string
  north?: number
  east?: number
  visibility?: string
  endedDaysAgo?: number
  ward?: string
  pointless?: boolean
}

/** Puts a complaint so many metres from here, as it could stand; gives its number. */
async function put({ type = 'DamagedRoad', north = 0, east = 0, ...put }: Put) {
  const id = uuidv7()
  const ended =
    put.endedDaysAgo === undefined ? null : new Date(Date.now() - put.endedDaysAgo * day)
  const point = put.pointless
    ? [null, null]
    : [
        here.latitude + north / degree,
        here.longitude + east / (degree * Math.cos((here.latitude * Math.PI) / 180)),
      ]
  await putCase(owner, ulb, id, new Date())
  await owner.query(
    `INSERT INTO complaint (tenant_id, id, number, type, "group", department, source, description, visibility, ward_id, latitude,
       longitude, state, status, open, submitted_at, state_since, due_at, changed_at)
     VALUES ($1, $2, $3, $4, 'Roads', 'EE', 'WEB', 'A hole', $5, $6, $7, $8, $9, $9, $10, now(), $11, now(), now())`,
    [
      ...[ulb, id, `PGR-NEAR-${id}`, type, put.visibility ?? 'FULL', put.ward ?? null, ...point],
      ...[ended ? 'RESOLVED' : 'PENDINGATLME', !ended, ended ?? new Date()],
    ],
  )
  return `PGR-NEAR-${id}`
}

const near = async (input: object = here, type = 'DamagedRoad') =>
  (await nearbyComplaints(guest, { ulb, type, ...input })).complaints

beforeAll(async () => {
  await owner.connect()
  wards = (await wardsOf(ulb)).map(({ id }) => id)
})
afterAll(() => owner.end())

describe('near a point', () => {
  test('are those of the type within 100 m, the open and nearest first', async () => {
    const far = await put({ north: 90 })
    const close = await put({ east: -20 })
    const done = await put({ north: 5, endedDaysAgo: 3 })
    await put({ north: 101 })
    await put({ north: 75, east: 75 })
    await put({ type: 'DeadAnimals' })
    await put({ endedDaysAgo: 15 })
    const found = await near()
    expect(found.map(({ number }) => number)).toEqual([close, far, done])
    expect(found.map(({ metres }) => metres)).toEqual([20, 90, 5])
  })

  test('hold nothing that the public may not see', async () => {
    const type = 'BurningOfGarbage'
    await put({ type, visibility: 'HIDDEN' })
    const plain = await put({ type, visibility: 'PLACE' })
    const found = await near(here, type)
    expect(found.map(({ number, description }) => [number, description])).toEqual([[plain, '']])
  })

  test('are five at most', async () => {
    for (let north = 0; north < 7; north += 1) await put({ type: 'IllegalParking', north })
    expect(await near(here, 'IllegalParking')).toHaveLength(5)
  })
})

describe('without a point', () => {
  test('are those of the ward', async () => {
    const type = 'NoWaterSupply'
    const [first, second] = wards
    const there = await put({ type, ward: first ?? '', pointless: true })
    await put({ type, ward: second ?? '', pointless: true })
    const found = await near({ ward: first }, type)
    expect(found.map(({ number, metres }) => [number, metres])).toEqual([[there, null]])
  })

  test('are none where no place is known', async () => {
    expect(await near({})).toEqual([])
  })
})

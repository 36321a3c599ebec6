import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/platform/access/actor'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { asSystem, complained, guest, ulb } from '../complained.fixture'
import { clusters } from './clusters'
import { nearest } from './map-grid'

let citizen: Caller
const old = new Date(Date.now() - 100 * 86_400_000)
/** Three near each other, one a kilometre away, and one that is hidden. */
const heap = { latitude: 29.5971, longitude: 79.6591 }
const far = { latitude: 29.6062, longitude: 79.6592 }
const box = { south: 29.58, north: 29.62, west: 79.64, east: 79.68 }

const look = (asked: object = {}) => clusters(guest, { ulb, ...box, zoom: 14, ...asked })
const counted = async (asked: object = {}) => {
  const seen = await look(asked)
  return [seen.clusters.map(({ count }) => count), seen.points.map(({ number }) => number)]
}
let alone: string

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800007708' })
  for (const east of [0, 0.0001, 0.0002])
    await complained(citizen, { ...heap, longitude: heap.longitude + east })
  alone = (await complained(citizen, { ...far, type: 'DamagedRoad', visibility: 'PLACE' })).number
  await complained(citizen, { ...far, visibility: 'HIDDEN' })
})

describe('the map', () => {
  test('gathers what is near, and names what stands alone', async () => {
    expect(await counted()).toEqual([[3], [alone]])
  })

  test('gathers everything from afar, and nothing at the nearest', async () => {
    expect(await counted({ zoom: 10 })).toEqual([[4], []])
    const [gathered, points] = await counted({ zoom: nearest })
    expect(gathered).toEqual([])
    expect(points).toHaveLength(4)
  })

  test('shows what lies within its edges, of the kind and ward asked for', async () => {
    expect(await counted({ north: 29.6 })).toEqual([[3], []])
    expect(await counted({ type: 'DamagedRoad' })).toEqual([[], [alone]])
    expect(await counted({ ward: 'elsewhere' })).toEqual([[], []])
    expect(await counted({ state: 'resolved' })).toEqual([[], []])
  })

  test('finds the town by itself, whatever somebody put on another continent', async () => {
    const london = await complained(citizen)
    await asSystem((tx) =>
      tx.complaint.updateMany({
        where: { id: london.id },
        data: { latitude: 51.5, longitude: -0.1 },
      }),
    )
    const seen = await clusters(guest, { ulb })
    const count = seen.clusters.reduce((sum, one) => sum + one.count, seen.points.length)
    expect(count).toBe(4)
    expect(seen.box.south).toBeLessThan(heap.latitude)
    expect(seen.box.north).toBeGreaterThan(far.latitude)
    expect(seen.box.north).toBeLessThan(30)
    expect(seen.box.west).toBeGreaterThan(79)
    const { id } = london
    await asSystem((tx) =>
      tx.complaint.updateMany({ where: { id }, data: { visibility: 'HIDDEN' } }),
    )
  })

  test('knows where its wards are by what was reported in them', async () => {
    const { wards } = await look()
    expect(wards).toEqual([expect.objectContaining({ count: 4 })])
  })

  test('forgets what ended long ago, but nothing that is open', async () => {
    await asSystem((tx) =>
      tx.complaint.updateMany({ where: { number: alone }, data: { submittedAt: old } }),
    )
    expect(await counted()).toEqual([[3], [alone]])
    await asSystem((tx) =>
      tx.complaint.updateMany({ where: { number: alone }, data: { open: false } }),
    )
    expect(await counted()).toEqual([[3], []])
  })
})

test('a town without a complaint has an empty map', async () => {
  expect(await clusters(guest, { ulb: 'uk.nainital' })).toMatchObject({ clusters: [], points: [] })
})

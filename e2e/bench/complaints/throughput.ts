import { rate, workFor, type Done } from '../in-turn'
import { percentile } from '../percentile'
import { atMost, figure, rounded, type Row } from '../rows'
import type { House } from './house'
import { calls, lifecycle, type Call } from './lifecycle'
import { rawLifecycle } from './raw'

const rounds = 8
const sliceSeconds = 6
const warmSeconds = 8

type Measured = {
  through: Done[]
  byHand: Done[]
  times: Record<Call, number[]>
}

const blank = (): Measured => ({
  through: [],
  byHand: [],
  times: { create: [], assign: [], resolve: [], search: [] },
})

/** How a stretch of work is done: through the API, or by hand. */
const throughApi =
  ({ client, cast }: House, heard: (call: Call, ms: number) => void) =>
  (at: number) =>
    lifecycle(client, cast, cast.citizens[at % cast.citizens.length] ?? '', heard).then(
      () => undefined,
    )
const pastApi =
  ({ pool, cast, people }: House) =>
  (at: number) =>
    rawLifecycle(pool, cast, people, at).then(() => undefined)

/**
 * Lifecycles a second through the API and by hand, in both houses, in turns of some seconds: whatever else slows the
 * machine slows all of them.
 */
export async function throughput(houses: readonly House[], clients: number): Promise<Row[]> {
  const found = new Map(houses.map((house) => [house, blank()]))
  for (const house of houses) {
    await workFor(
      warmSeconds,
      clients,
      throughApi(house, () => undefined),
    )
    await workFor(warmSeconds / 4, clients, pastApi(house))
  }
  for (let round = 0; round < rounds; round += 1)
    for (const [house, { through, byHand, times }] of found) {
      const heard = (call: Call, ms: number) => void times[call].push(ms)
      through.push(await workFor(sliceSeconds, clients, throughApi(house, heard)))
      byHand.push(await workFor(sliceSeconds / 2, clients, pastApi(house)))
    }
  return [...rowsOf(found), ...besideRow(found)]
}

const named = (complaints: number) => complaints.toLocaleString('en')

function rowsOf(found: ReadonlyMap<House, Measured>): Row[] {
  return [...found].flatMap(([{ complaints }, { through, byHand, times }]) => {
    const [value, limit] = [rate(through), rate(byHand)]
    const at = `at ${named(complaints)}`
    const all = calls.flatMap((call) => times[call])
    return [
      {
        ...figure(`lifecycles ${at}`, value, '/s'),
        ...{ limit: rounded(limit), ratio: rounded(value / limit) },
        ...{ bar: '≥ 100 /s or ≥ 0.15 of the limit', met: value >= 100 || value / limit >= 0.15 },
      },
      atMost(`p95 of a call ${at}`, percentile(all, 95), 'ms', 50),
      ...calls.map((call) => figure(`p95 of ${call} ${at}`, percentile(times[call], 95), 'ms')),
      ...calls.map((call) => figure(`median of ${call} ${at}`, percentile(times[call], 50), 'ms')),
    ]
  })
}

function besideRow(found: ReadonlyMap<House, Measured>): Row[] {
  const [small, large] = [...found.values()].map(({ through }) => rate(through))
  if (small === undefined || large === undefined) return []
  const ratio = rounded(large / small)
  return [
    {
      ...figure('lifecycles at the larger beside the smaller', large, '/s'),
      ...{ limit: rounded(small), ratio, bar: '≥ 0.9 of the smaller', met: large / small >= 0.9 },
    },
  ]
}

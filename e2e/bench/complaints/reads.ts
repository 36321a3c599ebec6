import { workFor } from '../in-turn'
import { percentile } from '../percentile'
import { atMost, figure, type Row } from '../rows'
import { draw } from './draw'
import type { House } from './house'

const seconds = 8
const clients = 4
const bar = 100

/** What the public reads of the figures and the map, and whether it is reported already, in the ULBs with the most of all. */
export async function reads({ client, cast, complaints }: House): Promise<Row[]> {
  const questions: Record<string, () => { path: string; token?: string }> = {
    'duplicate search': () => {
      const { town, type, place } = draw(cast)
      const { latitude, longitude } = place
      return { path: `/complaints/nearby?${asked({ ulb: town.ulb, type, latitude, longitude })}` }
    },
    'duplicate search in a ward': () => {
      const { town, type, place } = draw(cast)
      return { path: `/complaints/nearby?${asked({ ulb: town.ulb, type, ward: place.ward })}` }
    },
    'map of a whole town': () => ({ path: `/complaints/map?ulb=${draw(cast).town.ulb}` }),
    'map of some streets': () => {
      const { town, place } = draw(cast)
      return { path: `/complaints/map?${asked({ ulb: town.ulb, ...around(place), zoom: 15 })}` }
    },
    'map of the largest town': () => ({ path: `/complaints/map?ulb=${cast.towns[0]?.ulb}` }),
    'scorecard of a town': () => ({ path: `/complaints/scorecard?ulb=${draw(cast).town.ulb}` }),
    'scorecard of the largest town': () => ({
      path: `/complaints/scorecard?ulb=${cast.towns[0]?.ulb}`,
    }),
    'scorecard of the state': () => ({ path: '/complaints/state-scorecard' }),
    'scorecard of the state, of a type': () => ({
      path: `/complaints/state-scorecard?type=${draw(cast).type}`,
    }),
    'figures at the commissioner’s desk': () => ({
      ...{ path: '/complaints/ulb-figures', token: cast.commissioner },
    }),
  }
  const rows: Row[] = []
  for (const [name, question] of Object.entries(questions)) {
    const times: number[] = []
    const ask = async () => {
      const { path, token } = question()
      const began = performance.now()
      const { status, body } = await client.ask(path, { token })
      times.push(performance.now() - began)
      if (status !== 200) throw new Error(`${path} was answered ${status}: ${JSON.stringify(body)}`)
    }
    await ask() // of what is remembered, the first is not the p95
    times.length = 0
    await workFor(seconds, clients, ask)
    const where = `at ${complaints.toLocaleString('en')}`
    rows.push(atMost(`p95 of ${name} ${where}`, percentile(times, 95), 'ms', bar))
    rows.push(figure(`median of ${name} ${where}`, percentile(times, 50), 'ms'))
  }
  return rows
}

const asked = (facts: Record<string, string | number>) =>
  new URLSearchParams(
    Object.entries(facts).map(([name, value]) => [name, String(value)]),
  ).toString()

const around = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
  ...{ south: latitude - 0.008, north: latitude + 0.008 },
  ...{ west: longitude - 0.008, east: longitude + 0.008 },
})

import type { Row } from '../rows'
import { openHouse, type House, type Place } from './house'
import { lifecycle } from './lifecycle'
import { rawLifecycle } from './raw'
import { reads } from './reads'
import { demandSameRows } from './same-rows'
import { spike } from './spike'
import { throughput } from './throughput'

const clients = 8

/** The lifecycle of a complaint through the API, at every size, beside what the database does by hand; then the spikes and reads of the largest. */
export async function complaints(
  places: readonly Place[],
  say: (line: string) => void,
): Promise<Row[]> {
  const houses: House[] = []
  try {
    for (const place of places) {
      say(`Starting the product on ${place.complaints} complaints and signing in`)
      houses.push(await openHouse(place, clients))
    }
    for (const house of houses) await demandSameLifecycles(house)
    say('Lifecycles, through the API and by hand, in turn')
    const rows = await throughput(houses, clients)
    const largest = houses.at(-1)
    if (!largest) return rows
    say('Spikes')
    rows.push(...(await spike(largest)))
    say('Reads')
    return [...rows, ...(await reads(largest))]
  } finally {
    for (const house of houses) await house.close()
  }
}

async function demandSameLifecycles({ client, cast, pool, people, owner }: House) {
  const one = await lifecycle(client, cast, cast.citizens[0] ?? '', () => undefined)
  await demandSameRows(owner, one, await rawLifecycle(pool, cast, people, 0))
}

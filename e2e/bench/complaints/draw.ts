import type { Cast, Place, Town } from './cast'

/** What somebody reports, at whose ULB. */
export type Drawn = { town: Town; place: Place; type: string; description: string }

/** Types that no rule routes, so that an officer assigns them. */
const types = ['IllegalParking', 'IllegalShopsOnFootPath', 'Others']
const descriptions = [
  'Cars stand on the footpath all day and people walk on the road.',
  'The passage is closed since Monday. Children go round by the main road.',
  'Told the ward office already; nobody has come so far.',
]

const oneOf = <Value>(values: readonly Value[]): Value =>
  values[Math.floor(Math.random() * values.length)] as Value

/** Draws what is reported next: the larger ULBs, which come first, more often. */
export function draw({ towns }: Cast): Drawn {
  const town = towns[Math.floor(towns.length * Math.random() ** 2)] as Town
  const { ward, latitude, longitude } = oneOf(town.places)
  const near = () => (Math.random() - 0.5) * 0.0004
  return {
    ...{ town, type: oneOf(types), description: oneOf(descriptions) },
    place: { ward, latitude: latitude + near(), longitude: longitude + near() },
  }
}

import { metresBetween, type Point } from './distance'

/** The degrees a state lies between. */
type Bounds = { south: number; north: number; west: number; east: number }

/** What is known of where a ULB is; of most there are no ward outlines, of some no place. */
export type Whereabouts = {
  /** The middle of the town. */
  centre?: Point | undefined
  /** The state it lies in. */
  bounds: Bounds
  /** The middles of the other towns. */
  others: readonly Point[]
}

/** Why a point is asked about: no place at all, the degrees exchanged, outside the state, or another town's. */
export type Doubt = 'zero' | 'swapped' | 'far' | 'other-town'

/** A town and what belongs to it lie within so many metres of its middle. */
const reach = 25_000
/** So near to its own middle a point is the town's, whatever lies about it. */
const own = 6_000

/** Whether a point is likely not what was meant, and why; undefined for one that may well be. */
export function doubtAbout(point: Point, where: Whereabouts): Doubt | undefined {
  if (isZero(point)) return 'zero'
  if (within(point, where.bounds)) return doubtInState(point, where)
  return within(turned(point), where.bounds) ? 'swapped' : 'far'
}

/** The point with latitude and longitude exchanged. */
export const turned = ({ latitude, longitude }: Point): Point => ({
  latitude: longitude,
  longitude: latitude,
})

// What a device says that has no place: both zero, or one of them.
const isZero = ({ latitude, longitude }: Point) =>
  Math.abs(latitude) < 0.01 || Math.abs(longitude) < 0.01

const within = ({ latitude, longitude }: Point, { south, north, west, east }: Bounds) =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east

function doubtInState(point: Point, { centre, others }: Whereabouts): Doubt | undefined {
  if (!centre) return undefined
  const away = metresBetween(point, centre)
  if (away <= own) return undefined
  const nearest = Math.min(...others.map((other) => metresBetween(point, other)))
  if (nearest < own && nearest < away) return 'other-town'
  return away > reach ? 'far' : undefined
}

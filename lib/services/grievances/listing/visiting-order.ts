import { metresBetween, type Point } from '@/lib/platform/boundaries/distance'

/** A stop of a route, with the metres from the one before; none for the first stop of a route without a start. */
export type Stop<Place> = { place: Place; metres: number }

/**
 * A short way through all the places, from `start` or else from the first of them, never longer than the list as it
 * stands. The way back is not counted.
 */
export function visitingOrder<Place extends Point>(
  places: readonly Place[],
  start?: Point,
): Stop<Place>[] {
  const greedy = stopsOf(uncrossed(nearestFirst(places, start), start), start)
  const asListed = stopsOf(uncrossed([...places], start), start)
  return length(asListed) < length(greedy) ? asListed : greedy
}

const stopsOf = <Place extends Point>(route: readonly Place[], start?: Point): Stop<Place>[] =>
  route.map((place, at) => {
    const from = route[at - 1] ?? start
    return { place, metres: from ? metresBetween(from, place) : 0 }
  })

const length = (stops: readonly { metres: number }[]) =>
  stops.reduce((sum, { metres }) => sum + metres, 0)

function nearestFirst<Place extends Point>(places: readonly Place[], start?: Point): Place[] {
  const left = [...places]
  const route: Place[] = []
  let from: Point | undefined = start
  while (left.length > 0) {
    const here = from
    const nearest = here
      ? left.reduce((best, one) =>
          metresBetween(here, one) < metresBetween(here, best) ? one : best,
        )
      : left[0]
    if (!nearest) break
    left.splice(left.indexOf(nearest), 1)
    route.push(nearest)
    from = nearest
  }
  return route
}

/** Turns parts of the route round as long as that makes it shorter (2-opt). Without a start the first place stays first. */
function uncrossed<Place extends Point>(given: Place[], start?: Point): Place[] {
  let route = given
  for (let shorter = true; shorter;) {
    shorter = false
    for (let from = start ? 0 : 1; from < route.length - 1; from += 1) {
      for (let to = from + 1; to < route.length; to += 1) {
        if (saved(route, from, to, start) <= 1e-6) continue
        route = [
          ...route.slice(0, from),
          ...route.slice(from, to + 1).reverse(),
          ...route.slice(to + 1),
        ]
        shorter = true
      }
    }
  }
  return route
}

/** Metres that are saved by turning the part between two stops round. */
function saved<Place extends Point>(
  route: readonly Place[],
  from: number,
  to: number,
  start?: Point,
): number {
  const [before, first, last, after] = [
    route[from - 1] ?? start,
    route[from],
    route[to],
    route[to + 1],
  ]
  if (!first || !last) return 0
  const leg = (one: Point | undefined, other: Point | undefined) =>
    one && other ? metresBetween(one, other) : 0
  return leg(before, first) + leg(last, after) - leg(before, last) - leg(first, after)
}

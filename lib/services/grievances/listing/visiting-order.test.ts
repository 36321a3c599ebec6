import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metresBetween } from '@/lib/platform/boundaries/distance'
import { visitingOrder } from './visiting-order'

const start = { latitude: 30.3165, longitude: 78.0322 }
const place = fc.record({
  latitude: fc.double({ min: 30.25, max: 30.4, noNaN: true }),
  longitude: fc.double({ min: 77.95, max: 78.1, noNaN: true }),
})
const places = fc.array(place, { maxLength: 25 })
const length = (stops: readonly { metres: number }[]) =>
  stops.reduce((sum, { metres }) => sum + metres, 0)

/** The same route as it was given. */
const asGiven = (given: readonly (typeof start)[]) =>
  given.reduce((sum, one, at) => sum + metresBetween(given[at - 1] ?? start, one), 0)

test('a degree of latitude is 111 kilometres', () => {
  const metres = metresBetween(start, { ...start, latitude: start.latitude + 1 })
  expect(metres / 1000).toBeCloseTo(111.195, 2)
})

describe('a route', () => {
  test('visits every place once', () => {
    fc.assert(
      fc.property(places, (given) => {
        const stops = visitingOrder(given, start).map((stop) => stop.place)
        expect(new Set(stops)).toEqual(new Set(given))
        expect(stops).toHaveLength(given.length)
      }),
    )
  })

  test('is never longer than the list as it stood', () => {
    fc.assert(
      fc.property(places, (given) => {
        expect(length(visitingOrder(given, start))).toBeLessThanOrEqual(asGiven(given) + 1)
      }),
    )
  })

  test('goes along a street in order, from where one stands', () => {
    const street = [5, 1, 4, 2, 3].map((house) => ({
      house,
      latitude: start.latitude + house / 1000,
      longitude: start.longitude,
    }))
    const houses = visitingOrder(street, start).map((stop) => stop.place.house)
    expect(houses).toEqual([1, 2, 3, 4, 5])
  })

  test('does not cross itself', () => {
    const square = [
      [0, 0],
      [1, 1],
      [0, 1],
      [1, 0],
    ].map(([north = 0, east = 0]) => ({
      latitude: start.latitude + north / 100,
      longitude: start.longitude + east / 100,
    }))
    const side = metresBetween(square[0] ?? start, square[2] ?? start)
    expect(length(visitingOrder(square))).toBeLessThan(4 * side)
  })

  test('without a start begins with the first place', () => {
    const given = [3, 1, 2].map((north) => ({ ...start, latitude: start.latitude + north }))
    const stops = visitingOrder(given)
    expect(stops[0]).toEqual({ place: given[0], metres: 0 })
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doubtAbout, turned } from './doubtful-point'

const dehradun = { latitude: 30.3165, longitude: 78.0322 }
const mussoorie = { latitude: 30.4598, longitude: 78.0664 }
const bounds = { south: 28.7, north: 31.5, west: 77.5, east: 81.1 }
const where = { centre: dehradun, bounds, others: [mussoorie] }

test.each([
  ['in the town', { latitude: 30.32, longitude: 78.04 }, undefined],
  ['at its edge', { latitude: 30.4, longitude: 78.0 }, undefined],
  ['of a device without a place', { latitude: 0, longitude: 0 }, 'zero'],
  ['with half a place', { latitude: 30.3165, longitude: 0 }, 'zero'],
  ['with its degrees exchanged', { latitude: 78.0322, longitude: 30.3165 }, 'swapped'],
  ['in another town', { latitude: 30.455, longitude: 78.07 }, 'other-town'],
  ['far away in the state', { latitude: 29.6, longitude: 79.66 }, 'far'],
  ['in another country', { latitude: 51.5, longitude: -0.12 }, 'far'],
])('a point %s is doubted as it should be', (_, point, doubt) => {
  expect(doubtAbout(point, where)).toBe(doubt)
})

test('of a town whose place is not known only the state is asked', () => {
  const unknown = { bounds, others: [mussoorie] }
  expect(doubtAbout({ latitude: 29.6, longitude: 79.66 }, unknown)).toBeUndefined()
  expect(doubtAbout({ latitude: 19.07, longitude: 72.87 }, unknown)).toBe('far')
})

test('no point near the middle of a town is doubted, and turned round each is', () => {
  const near = fc.record({
    latitude: fc.double({ min: 30.29, max: 30.34, noNaN: true }),
    longitude: fc.double({ min: 78.0, max: 78.06, noNaN: true }),
  })
  fc.assert(
    fc.property(near, (point) => {
      expect(doubtAbout(point, where)).toBeUndefined()
      expect(doubtAbout(turned(point), where)).toBe('swapped')
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetOf, pointAt, viewOf } from './plane'

const near = fc.record({
  latitude: fc.double({ min: 28.5, max: 31.5, noNaN: true }),
  longitude: fc.double({ min: 77.5, max: 81.1, noNaN: true }),
})
const offset = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
})

test('a place in the picture is the point that is there', () => {
  fc.assert(
    fc.property(
      near,
      offset,
      fc.double({ min: 0.5, max: 60, noNaN: true }),
      (middle, at, scale) => {
        const view = { middle, metresPerPixel: scale }
        const back = offsetOf(view, pointAt(view, at))
        expect(back.x).toBeCloseTo(at.x, 6)
        expect(back.y).toBeCloseTo(at.y, 6)
      },
    ),
  )
})

test('a hundred metres to the north are a hundred pixels up, at a metre a pixel', () => {
  const view = { middle: { latitude: 30.3165, longitude: 78.0322 }, metresPerPixel: 1 }
  const { x, y } = offsetOf(view, { latitude: 30.3165 + 100 / 111_195, longitude: 78.0322 })
  expect(x).toBeCloseTo(0, 6)
  expect(y).toBeCloseTo(-100, 6)
})

test('all the points of a view lie within its picture', () => {
  fc.assert(
    fc.property(fc.array(near, { minLength: 1, maxLength: 20 }), (points) => {
      const view = viewOf(points, 400)
      for (const point of points) {
        const { x, y } = offsetOf(view, point)
        expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(200)
      }
    }),
  )
})

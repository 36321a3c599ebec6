import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, type Shape } from './shape'

const square = (from: number, to: number): [number, number][] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
]
const ring: Shape = { type: 'Polygon', coordinates: [square(0, 10), square(4, 6)] }

describe('a boundary', () => {
  test('holds what lies within it, but for its holes', () => {
    expect(contains(ring, [1, 1])).toBe(true)
    expect(contains(ring, [5, 5])).toBe(false)
    expect(contains(ring, [11, 5])).toBe(false)
  })

  test('may be of several parts', () => {
    const parts: Shape = { type: 'MultiPolygon', coordinates: [[square(0, 1)], [square(5, 6)]] }
    expect(contains(parts, [5.5, 5.5])).toBe(true)
    expect(contains(parts, [3, 3])).toBe(false)
  })

  test('holds a point the same way wherever its ring begins', () => {
    const corners: [number, number][] = [
      [0, 0],
      [8, 1],
      [9, 7],
      [4, 3],
      [1, 9],
    ]
    const from = (start: number): Shape => {
      const turned = corners.map((_, at) => corners[(at + start) % corners.length]!)
      return { type: 'Polygon', coordinates: [[...turned, turned[0]!]] }
    }
    fc.assert(
      fc.property(
        fc.nat(4),
        fc.double({ min: 0, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (start, x, y) => {
          expect(contains(from(start), [x, y])).toBe(contains(from(0), [x, y]))
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graticule } from './graticule'

test('a few lines cross the picture at round degrees, wherever it is and however near', () => {
  const view = fc.record({
    middle: fc.record({
      latitude: fc.double({ min: 28.5, max: 31.5, noNaN: true }),
      longitude: fc.double({ min: 77.5, max: 81.1, noNaN: true }),
    }),
    metresPerPixel: fc.double({ min: 2, max: 800, noNaN: true }),
  })
  fc.assert(
    fc.property(view, (seen) => {
      const lines = graticule(seen, 360)
      expect(lines.length).toBeGreaterThanOrEqual(3)
      expect(lines.length).toBeLessThanOrEqual(18)
      expect(new Set(lines.map(({ path }) => path)).size).toBe(lines.length)
      for (const { x, y } of lines) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(190)
    }),
  )
})

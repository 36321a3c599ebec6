import fc from 'fast-check'
import { expect, test } from 'vitest'
import { farthest, metresPerPixel, nearest, squareAt, zoomFor } from './map-grid'

const latitude = fc.double({ min: 28.5, max: 31.5, noNaN: true })

test('a part of the map fits at the zoom that is found for it, and just so', () => {
  fc.assert(
    fc.property(latitude, fc.double({ min: 0.002, max: 0.4, noNaN: true }), (south, side) => {
      const box = { south, north: south + side, west: 78, east: 78 + side }
      const zoom = zoomFor(box, 640)
      const middle = south + side / 2
      const pixels = (side * 111_195) / metresPerPixel(zoom, middle)
      expect(pixels).toBeLessThanOrEqual(641)
      if (zoom < nearest - 2) expect(pixels).toBeGreaterThan(319)
    }),
  )
})

test('a single point is not looked at from nowhere', () => {
  const zoom = zoomFor({ south: 30, north: 30, west: 78, east: 78 }, 640)
  expect(zoom).toBe(nearest - 2)
  expect(zoomFor({ south: -89, north: 89, west: -180, east: 180 }, 640)).toBe(farthest)
})

test('each step nearer halves a square, which is as high as wide in metres', () => {
  fc.assert(
    fc.property(latitude, fc.integer({ min: farthest, max: nearest - 1 }), (at, zoom) => {
      const { high, wide } = squareAt(zoom, at)
      expect(squareAt(zoom + 1, at).wide).toBeCloseTo(wide / 2, 12)
      expect(high).toBeCloseTo(wide * Math.cos((at * Math.PI) / 180), 12)
    }),
  )
})

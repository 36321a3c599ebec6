import { z } from 'zod'

const Point = z.tuple([z.number(), z.number()])
const Ring = z.array(Point).min(4)

/** A boundary as GeoJSON (RFC 7946): rings of longitude and latitude in degrees; inner rings are holes. */
export const Shape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
])
export type Shape = z.infer<typeof Shape>
type Point = z.infer<typeof Point>

/** Whether a point lies within a boundary. A point on the line itself may fall on either side. */
export const contains = (shape: Shape, point: Point): boolean =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).some(
    ([outer = [], ...holes]) => within(outer, point) && !holes.some((hole) => within(hole, point)),
  )

// A ray to the east crosses the ring an odd number of times from inside it.
const within = (ring: readonly Point[], [x, y]: Point): boolean =>
  ring.reduce((inside, [x1, y1], at) => {
    const [x2, y2] = ring[(at + ring.length - 1) % ring.length] ?? [x1, y1]
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
    return crosses ? !inside : inside
  }, false)

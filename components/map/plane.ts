/** A point in degrees. */
export type Point = { latitude: number; longitude: number }

/** What a map shows: its middle, and how many metres a pixel is. */
export type View = { middle: Point; metresPerPixel: number }

/** Pixels east and south of the middle of the picture. */
type Offset = { x: number; y: number }

const degree = 111_195 // metres along a meridian

const shorter = ({ latitude }: Point) => Math.cos((latitude * Math.PI) / 180)

/** Where a point is in the picture. A town is small enough to be taken for flat. */
export const offsetOf = ({ middle, metresPerPixel }: View, point: Point): Offset => ({
  x: ((point.longitude - middle.longitude) * degree * shorter(middle)) / metresPerPixel,
  y: ((middle.latitude - point.latitude) * degree) / metresPerPixel,
})

/** Which point is there in the picture. */
export const pointAt = ({ middle, metresPerPixel }: View, { x, y }: Offset): Point => ({
  latitude: middle.latitude - (y * metresPerPixel) / degree,
  longitude: middle.longitude + (x * metresPerPixel) / (degree * shorter(middle)),
})

/** The view in which all the points just fit into a picture of so many pixels a side. */
export function viewOf(points: readonly Point[], side: number): View {
  const latitudes = points.map(({ latitude }) => latitude)
  const longitudes = points.map(({ longitude }) => longitude)
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const middle = { latitude: (south + north) / 2, longitude: (west + east) / 2 }
  const across = Math.max(north - south, (east - west) * shorter(middle)) * degree
  return { middle, metresPerPixel: Math.max(0.5, (across * 1.1) / side) }
}

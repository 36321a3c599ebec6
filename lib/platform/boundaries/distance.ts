/** A place on the globe in degrees. */
export type Point = { latitude: number; longitude: number }

const radius = 6_371_008.8
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two points on the globe. */
export function metresBetween(one: Point, other: Point): number {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2)
  const east = Math.sin(radians(other.longitude - one.longitude) / 2)
  const shrink = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude))
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(north ** 2 + shrink * east ** 2)))
}

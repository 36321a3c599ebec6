import type { Ward } from './boundaries'

/** A ring of longitude and latitude in degrees. */
type Outline = readonly (readonly [number, number])[]

/** The outer boundaries of the wards whose shape is known, to find one's way by on a map. */
export const outlinesOf = (wards: readonly Ward[]): Outline[] =>
  wards.flatMap(({ shape }) => {
    if (!shape) return []
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
    return polygons.flatMap(([outer]) => (outer ? [outer] : []))
  })

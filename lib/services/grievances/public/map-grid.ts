/** A part of the map in degrees. */
export type Box = { south: number; west: number; north: number; east: number }

/** Pixels a side of the squares that complaints are gathered in. */
const square = 44

/** Pixels a side of the picture that a town fits into. */
export const side = 360

/** How near the map may come: at the last step every complaint stands alone. */
export const nearest = 19
export const farthest = 5

/** Degrees of longitude a pixel is at a zoom of the usual scale (0 is the world in 256 pixels). */
const degreesPerPixel = (zoom: number) => 360 / (256 * 2 ** zoom)

/** The sides of the squares in degrees. A square of the map is a square in the town. */
export const squareAt = (zoom: number, latitude: number): { high: number; wide: number } => {
  const wide = square * degreesPerPixel(zoom)
  return { wide, high: wide * Math.cos((latitude * Math.PI) / 180) }
}

/** The nearest zoom at which a part of the map fits into so many pixels a side. */
export function zoomFor({ south, west, north, east }: Box, pixels: number): number {
  const shorter = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const across = Math.max(east - west, (north - south) / shorter, 1e-9)
  const zoom = Math.floor(Math.log2((360 * pixels) / (256 * across)))
  return Math.min(nearest - 2, Math.max(farthest, zoom))
}

/** The metres a pixel of the map is. */
export const metresPerPixel = (zoom: number, latitude: number): number =>
  degreesPerPixel(zoom) * 111_195 * Math.cos((latitude * Math.PI) / 180)

import { offsetOf, pointAt, type View } from './plane'

/** A line of latitude or longitude across the picture, with its degrees. */
type Line = { path: string; text: string; x: number; y: number }

const steps = [5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005]

/** Lines at round degrees, to find one's way by where no boundary is known: three to eight of them. */
export function graticule(view: View, side: number): Line[] {
  const half = side / 2
  const north = pointAt(view, { x: -half, y: -half })
  const south = pointAt(view, { x: half, y: half })
  const across = Math.max(north.latitude - south.latitude, south.longitude - north.longitude)
  const step = steps.find((one) => one * 3 <= across) ?? 0.0005
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)))
  const rows = rounds(south.latitude, north.latitude, step).map((latitude): Line => {
    const { y } = offsetOf(view, { ...view.middle, latitude })
    // The names of the columns stand at the foot.
    const text = y < half - 20 ? `${latitude.toFixed(decimals)}° N` : ''
    return { path: `M${-half} ${y.toFixed(1)}H${half}`, text, x: 4 - half, y: y - 3 }
  })
  const columns = rounds(north.longitude, south.longitude, step).map((longitude): Line => {
    const { x } = offsetOf(view, { ...view.middle, longitude })
    const text = `${longitude.toFixed(decimals)}° E`
    return { path: `M${x.toFixed(1)} ${-half}V${half}`, text, x: x + 3, y: half - 4 }
  })
  return [...rows, ...columns]
}

const rounds = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step)
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(6)),
  )
}

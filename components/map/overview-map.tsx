import type { Standing } from '../ui/state-mark'
import { graticule } from './graticule'
import './map.css'
import { offsetOf, type Point, type View } from './plane'

/** Something on the map that leads somewhere; with `count`, so many together. */
export type Spot = Point & { href: string; label: string; count?: number; is?: Standing }

type Props = {
  title: string
  view: View
  /** Boundaries, where they are known: rings of longitude and latitude. */
  outlines: readonly (readonly (readonly [number, number])[])[]
  /** Names of places, each where it is. */
  names: readonly (Point & { name: string })[]
  spots: readonly Spot[]
}

const side = 360
const half = side / 2

/** A plain map drawn on the server. It repeats in a picture what stands beside it as links. */
export function OverviewMap({ title, view, outlines, names, spots }: Props) {
  const at = (point: Point) => {
    const { x, y } = offsetOf(view, point)
    return `translate(${x.toFixed(1)} ${y.toFixed(1)})`
  }
  return (
    <svg
      className="overview-map"
      viewBox={`${-half} ${-half} ${side} ${side}`}
      role="group"
      aria-label={title}
    >
      {outlines.length === 0 &&
        graticule(view, side).map(({ path, text, x, y }) => (
          <g key={path} className="graticule">
            <path d={path} />
            <text x={x} y={y}>
              {text}
            </text>
          </g>
        ))}
      {outlines.map((ring, index) => (
        <path key={index} d={outline(ring, view)} />
      ))}
      {apart(names, view).map((place) => (
        <text key={place.name} className="place" transform={at(place)} dy="-26">
          {place.name}
        </text>
      ))}
      {spots.map((spot) => (
        <a key={`${spot.href} ${at(spot)}`} href={spot.href} tabIndex={-1} aria-label={spot.label}>
          <title>{spot.label}</title>
          <g transform={at(spot)} className={spot.count ? 'several' : `is-${spot.is ?? 'wait'}`}>
            <circle r={radius(spot.count)} />
            {spot.count && <text dy="4">{spot.count}</text>}
          </g>
        </a>
      ))}
    </svg>
  )
}

/** Names that do not stand in each other's way, the first of them first. */
const apart = (names: Props['names'], view: View) =>
  names.reduce<Props['names'][number][]>((kept, one) => {
    const { x, y } = offsetOf(view, one)
    const free = kept.every((other) => {
      const at = offsetOf(view, other)
      const wide = 3 * (one.name.length + other.name.length)
      return Math.abs(at.y - y) > 14 || Math.abs(at.x - x) > wide
    })
    return free ? [...kept, one] : kept
  }, [])

/** The area grows with the number, up to what still fits a square. */
const radius = (count: number | undefined): number =>
  count ? Math.min(24, 9 + 2.2 * Math.log2(count)) : 7

const outline = (ring: Props['outlines'][number], view: View) =>
  `M${ring
    .map(([longitude, latitude]) => offsetOf(view, { latitude, longitude }))
    .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('L')}Z`

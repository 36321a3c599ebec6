import { pointAt, type Point, type View } from '@/components/map/plane'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { outlinesOf } from '@/lib/platform/boundaries/outlines-of'
import { clusters } from '@/lib/services/grievances/public/clusters'
import {
  farthest,
  metresPerPixel,
  nearest,
  side,
  zoomFor,
  type Box,
} from '@/lib/services/grievances/public/map-grid'
import type { AskedComplaints } from '../asked-complaints'

/** The part of the map that is looked at, and what lies there. */
export async function viewAsked({ ulb, filter, at, zoom }: AskedComplaints) {
  const { since: _, ...onMap } = filter
  const wards = await wardsOf(ulb.id)
  const outlines = outlinesOf(wards)
  const look = (where: Partial<Box> & { zoom?: number | undefined }) =>
    clusters({ by: 'guest' }, { ulb: ulb.id, ...onMap, ...where })
  const whole = outlines.length > 0 ? boxOf(outlines.flat()) : (await look({})).box
  const middle = at ?? {
    latitude: (whole.south + whole.north) / 2,
    longitude: (whole.west + whole.east) / 2,
  }
  const near = Math.min(nearest, Math.max(farthest, zoom ?? zoomFor(whole, side)))
  const view = { middle, metresPerPixel: metresPerPixel(near, middle.latitude) }
  const seen = await look({ ...edgesOf(view), zoom: near })
  return { ...seen, view, zoom: near, outlines, named: wards, isWhole: !at }
}

function boxOf(corners: readonly (readonly [number, number])[]): Box {
  const [longitudes, latitudes] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return {
    ...{ south: Math.min(...latitudes), north: Math.max(...latitudes) },
    ...{ west: Math.min(...longitudes), east: Math.max(...longitudes) },
  }
}

function edgesOf(view: View): Box {
  const half = side / 2
  const [north, south] = [
    pointAt(view, { x: -half, y: -half }),
    pointAt(view, { x: half, y: half }),
  ]
  return {
    ...{ north: north.latitude, west: north.longitude },
    ...{ south: south.latitude, east: south.longitude },
  }
}

/** A point as an address says it. */
export const pointText = ({ latitude, longitude }: Point): string =>
  `${latitude.toFixed(5)},${longitude.toFixed(5)}`

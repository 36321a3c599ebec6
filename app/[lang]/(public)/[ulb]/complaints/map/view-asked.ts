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
import { wholeTown } from '@/lib/services/grievances/public/whole-town'
import type { AskedComplaints } from '../asked-complaints'

/** The part of the map that is looked at, and what lies there. */
export async function viewAsked({ ulb, filter, at, zoom }: AskedComplaints) {
  const { since: _, ...onMap } = filter
  const wards = await wardsOf(ulb.id)
  const outlines = outlinesOf(wards)
  const whole = outlines.length > 0 ? boxOf(outlines.flat()) : (await wholeTown(ulb.id))?.box
  const middle = at ?? (whole ? middleOf(whole) : { latitude: 0, longitude: 0 })
  const fits = zoom ?? (whole ? zoomFor(whole, side) : farthest)
  const near = Math.min(nearest, Math.max(farthest, fits))
  const view = { middle, metresPerPixel: metresPerPixel(near, middle.latitude) }
  // All of a town is what most people look at, and what is kept for them.
  const all = !at && zoom === undefined && outlines.length === 0
  const part = all ? {} : { ...edgesOf(view), zoom: near }
  const seen = await clusters({ by: 'guest' }, { ulb: ulb.id, ...onMap, ...part })
  return {
    ...seen,
    view,
    zoom: near,
    outlines,
    named: wards,
    isWhole: !at,
    isNowhere: !at && !whole,
  }
}

const middleOf = ({ south, west, north, east }: Box): Point => ({
  latitude: (south + north) / 2,
  longitude: (west + east) / 2,
})

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

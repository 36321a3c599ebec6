import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { Words } from '@/lib/platform/forms/definition'
import { query } from '@/lib/platform/operations/operation'
import { statusWords } from '../status-words'
import { typeNames } from '../type-names'
import { farthest, nearest, side, zoomFor, type Box } from './map-grid'
import { inSight } from './in-sight'
import { largeTown } from './large-town'
import { filterSql, PublicFilter } from './public-filter'
import { wardSpots } from './ward-spots'
import { wholeTown } from './whole-town'

const Latitude = z.coerce.number().min(-90).max(90).optional()
const Longitude = z.coerce.number().min(-180).max(180).optional()

const Spot = { latitude: z.number(), longitude: z.number() }

/** Several complaints near each other. */
const Cluster = z.object({ ...Spot, count: z.int() })

/** A complaint that stands alone. */
const Point = z.object({
  ...Spot,
  number: z.string(),
  type: z.string(),
  name: Words,
  state: z.string(),
  open: z.boolean(),
  status: Words,
  submittedAt: z.date(),
})

/** Roughly where a ward is: the middle of what was reported in it. */
const WardSpot = z.object({ ...Spot, ward: z.string(), count: z.int() })

/** Complaints on the map: the open ones and those of the last 90 days, gathered by how near one looks. */
export const clusters = query({
  name: 'complaints.clusters',
  summary: 'See complaints on the map of a town',
  permission: 'public',
  input: PublicFilter.omit({ since: true }).extend({
    ulb: z.string().max(60),
    ...{ south: Latitude, north: Latitude, west: Longitude, east: Longitude },
    zoom: z.coerce.number().int().min(farthest).max(nearest).optional(),
  }),
  output: z.object({
    box: z.object({ south: z.number(), west: z.number(), north: z.number(), east: z.number() }),
    zoom: z.int(),
    clusters: z.array(Cluster),
    points: z.array(Point),
    wards: z.array(WardSpot),
  }),
  api: { method: 'get', path: '/complaints/map' },
  async run({ actor: { tenantId }, input, tx, now }) {
    const day = dayAt(now)
    const whole = await wholeTown(tenantId)
    const asksAll = Object.values(input).filter((value) => value !== undefined).length === 1
    const box = givenBox(input) ?? whole?.box ?? nowhere
    const zoom = input.zoom ?? zoomFor(box, side)
    const { squares, points } =
      whole?.large && asksAll
        ? await largeTown(tenantId, whole.box, now)
        : await inSight(tx, { tenantId, box, zoom, filter: await filterSql(tenantId, day, input), now })
    const nameOf = await typeNames(tenantId, day)
    return {
      ...{ box, zoom },
      clusters: zoom === nearest ? [] : squares.filter(({ count }) => count > 1),
      points: points.map((point) => ({
        ...point,
        name: nameOf(point.type),
        status: statusWords({ state: point.state, mergedInto: null }).is,
      })),
      wards: (await wardSpots(tenantId)).filter((spot) => isWithin(box, spot)),
    }
  },
})

const nowhere: Box = { south: 0, west: 0, north: 0, east: 0 }

type Given = { [Side in keyof Box]?: Box[Side] | undefined }

function givenBox({ south, west, north, east }: Given): Box | undefined {
  return south === undefined || west === undefined || north === undefined || east === undefined
    ? undefined
    : { south, west, north, east }
}

const isWithin = (box: Box, { latitude, longitude }: { latitude: number; longitude: number }) =>
  latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east

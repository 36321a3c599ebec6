import { z } from 'zod'
import { dayAt } from '@/lib/platform/dates/dates'
import { Words } from '@/lib/platform/forms/definition'
import { query } from '@/lib/platform/operations/operation'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { statusWords } from '../status-words'
import { typeNames } from '../type-names'
import { farthest, nearest, side, squareAt, zoomFor, type Box } from './map-grid'
import { filterSql, PublicFilter } from './public-filter'
import { listedPublicly } from './shown-to-public'
import { wardSpots } from './ward-spots'
import { wholeTown } from './whole-town'

const { sql } = Prisma

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

const mostPoints = 200
const mostSquares = 600
const recentDays = 90

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
    const box = givenBox(input) ?? (await wholeTown(tenantId)) ?? nowhere
    const zoom = input.zoom ?? zoomFor(box, side)
    const seen = { tenantId, box, zoom, filter: await filterSql(tenantId, day, input), now }
    const squares = await gathered(tx, seen)
    const alone = squares.filter(({ count }) => count === 1).map(({ number }) => number)
    const points = await pointsOf(tx, seen, zoom === nearest ? undefined : alone)
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

type Seen = { tenantId: string; box: Box; zoom: number; filter: Prisma.Sql; now: Date }

/** What is in sight: the open ones, then those that ended but are recent, each a stretch of the map's index. */
const inSight = (seen: Seen, columns: Prisma.Sql) => {
  const since = new Date(seen.now.getTime() - recentDays * 86_400_000)
  const which = sql`SELECT ${columns} FROM complaint WHERE ${shownIn(seen)}`
  return sql`${which} AND open UNION ALL ${which} AND NOT open AND submitted_at >= ${since}::timestamptz`
}

const shownIn = ({ tenantId, box, filter }: Seen) => sql`
  tenant_id = ${tenantId} AND latitude IS NOT NULL AND ${listedPublicly}
  AND latitude BETWEEN ${box.south}::float8 AND ${box.north}::float8
  AND longitude BETWEEN ${box.west}::float8 AND ${box.east}::float8 AND ${filter}`

type Gathered = { latitude: number; longitude: number; count: number; number: string }

function gathered(tx: Transaction, seen: Seen): Promise<Gathered[]> {
  const { high, wide } = squareAt(seen.zoom, (seen.box.south + seen.box.north) / 2)
  return tx.$queryRaw<Gathered[]>`
    SELECT avg(latitude) AS latitude, avg(longitude) AS longitude, count(*)::int AS count, min(number) AS number
    FROM (${inSight(seen, sql`latitude, longitude, number`)}) AS shown
    GROUP BY floor(latitude / ${high}::float8), floor(longitude / ${wide}::float8)
    ORDER BY count DESC, number LIMIT ${mostSquares}`
}

type Alone = {
  number: string
  type: string
  state: string
  open: boolean
  latitude: number
  longitude: number
  submittedAt: Date
}

/** The complaints of those numbers, or everything in sight. */
const pointsOf = (tx: Transaction, seen: Seen, numbers: string[] | undefined): Promise<Alone[]> => {
  const columns = sql`number, type, state, open, latitude, longitude, submitted_at`
  const which = numbers
    ? sql`SELECT ${columns} FROM complaint WHERE tenant_id = ${seen.tenantId} AND number = ANY(${numbers.slice(0, mostPoints)})`
    : inSight(seen, columns)
  return tx.$queryRaw<Alone[]>`
    SELECT number, type, state, open, latitude, longitude, submitted_at AS "submittedAt" FROM (${which}) AS shown
    ORDER BY submitted_at DESC LIMIT ${mostPoints}`
}

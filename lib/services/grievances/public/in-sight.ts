import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { nearest, squareAt, type Box } from './map-grid'
import { listedPublicly } from './shown-to-public'

const { sql } = Prisma

const mostPoints = 200
const mostSquares = 600
const recentDays = 90

type Seen = { tenantId: string; box: Box; zoom: number; filter: Prisma.Sql; now: Date }

/** What lies in a part of the map at a zoom: squares with how many lie in each, and those that lie alone. */
export async function inSight(tx: Transaction, seen: Seen) {
  const squares = await gathered(tx, seen)
  const alone = squares.filter(({ count }) => count === 1).map(({ number }) => number)
  return { squares, points: await pointsOf(tx, seen, seen.zoom === nearest ? undefined : alone) }
}

/** The open ones, then those that ended but are recent, each a stretch of the map's index. */
const shown = (seen: Seen, columns: Prisma.Sql) => {
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
    FROM (${shown(seen, sql`latitude, longitude, number`)}) AS shown
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
    : shown(seen, columns)
  return tx.$queryRaw<Alone[]>`
    SELECT number, type, state, open, latitude, longitude, submitted_at AS "submittedAt" FROM (${which}) AS shown
    ORDER BY submitted_at DESC LIMIT ${mostPoints}`
}

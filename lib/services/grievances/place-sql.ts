import { Prisma } from '@/lib/platform/operations/transaction'

type Place = {
  latitude?: number | undefined
  longitude?: number | undefined
  ward?: string | undefined
  locality?: string | undefined
}

/** A condition on complaints, and their metres from the point. */
type PlaceSql = { is: Prisma.Sql; metres: Prisma.Sql }

const degree = 111_195 // metres along a meridian, of a globe of 6,371,008.8 m

/** What lies within so many metres of a point, or without a point in the same locality or ward. */
export function placeSql(
  { latitude, longitude, ward, locality }: Place,
  metres: number,
): PlaceSql | undefined {
  return latitude !== undefined && longitude !== undefined
    ? around(latitude, longitude, metres)
    : within(ward, locality)
}

/** A box that the index knows, then the metres on the globe. */
function around(latitude: number, longitude: number, within: number): PlaceSql {
  const north = (within / degree) * 1.01
  const east = north / Math.max(0.01, Math.cos((latitude * Math.PI) / 180))
  const metres = Prisma.sql`(2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(latitude - ${latitude}::float8) / 2), 2)
    + cos(radians(latitude)) * cos(radians(${latitude}::float8)) * power(sin(radians(longitude - ${longitude}::float8) / 2), 2)))))`
  return {
    metres,
    is: Prisma.sql`latitude BETWEEN ${latitude - north}::float8 AND ${latitude + north}::float8
      AND longitude BETWEEN ${longitude - east}::float8 AND ${longitude + east}::float8 AND ${metres} <= ${within}`,
  }
}

function within(ward?: string, locality?: string): PlaceSql | undefined {
  const metres = Prisma.sql`NULL::float8`
  if (locality)
    return { metres, is: Prisma.sql`ward_id = ${ward ?? null} AND locality_id = ${locality}` }
  return ward ? { metres, is: Prisma.sql`ward_id = ${ward}` } : undefined
}

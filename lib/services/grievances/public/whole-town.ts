import { transaction } from '@/lib/platform/operations/transaction'
import { remembered } from '@/lib/platform/tenancy/remembered'
import type { Box } from './map-grid'
import { listedPublicly } from './shown-to-public'

const sampled = 5000

// Degrees from the middle; no town is as wide. Where there are few, shares alone would keep a point on another continent.
const widest = 0.5

type Found = Record<keyof Box, number | null> & { sampled: number }

/**
 * The part of the map in which a ULB's complaints lie but for the odd one far out, and whether it has thousands; undefined
 * when none has a point.
 */
export const wholeTown = remembered('complaints-whole-town', async (tenantId) => {
  const guest = { by: 'reach', kind: 'GUEST', tenant: tenantId } as const
  const [found] = await transaction(
    guest,
    (tx) => tx.$queryRaw<Found[]>`
      WITH newest AS (
        SELECT latitude, longitude FROM complaint WHERE tenant_id = ${tenantId} AND latitude IS NOT NULL
          AND ${listedPublicly} ORDER BY submitted_at DESC LIMIT ${sampled}
      ), middle AS (
        SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY latitude) AS latitude,
          percentile_disc(0.5) WITHIN GROUP (ORDER BY longitude) AS longitude FROM newest
      )
      SELECT percentile_disc(0.01) WITHIN GROUP (ORDER BY n.latitude) AS south,
        percentile_disc(0.99) WITHIN GROUP (ORDER BY n.latitude) AS north,
        percentile_disc(0.01) WITHIN GROUP (ORDER BY n.longitude) AS west,
        percentile_disc(0.99) WITHIN GROUP (ORDER BY n.longitude) AS east,
        (SELECT count(*)::int FROM newest) AS sampled
      FROM newest n, middle m
      WHERE abs(n.latitude - m.latitude) < ${widest} AND abs(n.longitude - m.longitude) < ${widest}`,
  )
  if (!found) return undefined
  const { south, north, west, east } = found
  if (south === null || north === null || west === null || east === null) return undefined
  const margin = 0.05 * Math.max(north - south, east - west)
  const box: Box = {
    ...{ south: south - margin, north: north + margin },
    ...{ west: west - margin, east: east + margin },
  }
  return { box, large: found.sampled === sampled }
})

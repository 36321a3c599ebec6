import { transaction } from '@/lib/platform/operations/transaction'
import { remembered } from '@/lib/platform/tenancy/remembered'
import { listedPublicly } from './shown-to-public'

type WardSpot = { ward: string; latitude: number; longitude: number; count: number }

/** Roughly where the wards of a ULB are: the middle of what was last reported in each, those with the most first. */
export const wardSpots = remembered('complaints-ward-spots', (tenantId) =>
  transaction(
    { by: 'reach', kind: 'GUEST', tenant: tenantId },
    (tx) => tx.$queryRaw<WardSpot[]>`
      SELECT ward_id AS ward, avg(latitude) AS latitude, avg(longitude) AS longitude, count(*)::int AS count
      FROM (SELECT ward_id, latitude, longitude FROM complaint WHERE tenant_id = ${tenantId} AND latitude IS NOT NULL
              AND ward_id IS NOT NULL AND ${listedPublicly} ORDER BY submitted_at DESC LIMIT 5000) newest
      GROUP BY 1 ORDER BY 4 DESC, 1`,
  ),
)

import { Prisma, transaction } from '@/lib/platform/operations/transaction'
import { remembered } from '@/lib/platform/tenancy/remembered'
import { inSight } from './in-sight'
import { zoomFor, side, type Box } from './map-grid'

const kept = 10_000

/** All of a large town's map, on which one more among thousands is not seen: kept for ten seconds. */
export const largeTown = (tenantId: string, box: Box, now: Date) =>
  remembered('complaints-large-town', () => look(tenantId, box, now), kept)(tenantId)

function look(tenantId: string, box: Box, now: Date) {
  const guest = { by: 'reach', kind: 'GUEST', tenant: tenantId } as const
  const all = { tenantId, box, zoom: zoomFor(box, side), filter: Prisma.sql`true`, now }
  return transaction(guest, (tx) => inSight(tx, all))
}

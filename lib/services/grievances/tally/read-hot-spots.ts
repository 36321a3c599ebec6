import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'

/** A square of the map in which several complaints are open; its south-western corner in degrees. */
export type HotSpot = {
  latitude: number
  longitude: number
  open: number
  overdue: number
  /** The ward and the type most of them are of. */
  ward: string | null
  type: string
}

/** The side of a square in degrees: some 550 metres. */
export const side = 0.005

type Where = {
  tenantId: string
  now: Date
  ward?: string | undefined
  type?: string | undefined
  most?: number
}

/** The squares of a ULB with the most open complaints, at least two, the most first. */
export const readHotSpots = (
  tx: Transaction,
  { tenantId, now, ward, type, most = 40 }: Where,
): Promise<HotSpot[]> => tx.$queryRaw<HotSpot[]>`
  SELECT floor(latitude / ${side}::float8) * ${side}::float8 AS latitude,
    floor(longitude / ${side}::float8) * ${side}::float8 AS longitude,
    count(*)::int AS open, count(*) FILTER (WHERE due_at <= ${now}::timestamptz)::int AS overdue,
    mode() WITHIN GROUP (ORDER BY ward_id) AS ward, mode() WITHIN GROUP (ORDER BY type) AS type
  FROM complaint WHERE tenant_id = ${tenantId} AND open AND latitude IS NOT NULL
    ${ward === undefined ? Prisma.empty : Prisma.sql`AND ward_id = ${ward}`}
    ${type === undefined ? Prisma.empty : Prisma.sql`AND type = ${type}`}
  GROUP BY 1, 2 HAVING count(*) > 1 ORDER BY 3 DESC, 1, 2 LIMIT ${most}`

import { z } from 'zod'
import { Day } from '@/lib/platform/dates/dates'
import { Prisma } from '@/lib/platform/operations/transaction'
import { complaintTypes } from '../complaint-types'

/** What people look for: by ward, kind, group of kinds, how it stands, and since when. */
export const PublicFilter = z.object({
  ward: z.string().max(60).optional(),
  type: z.string().max(60).optional(),
  group: z.string().max(60).optional(),
  state: z.enum(['open', 'resolved', 'rejected']).optional(),
  since: Day.optional().describe('Reported on this day or later'),
})
export type PublicFilter = z.output<typeof PublicFilter>

const { sql } = Prisma

const states = {
  open: sql`open`,
  resolved: sql`state IN ('RESOLVED', 'CLOSEDAFTERRESOLUTION')`,
  rejected: sql`state IN ('REJECTED', 'CLOSEDAFTERREJECTION')`,
}

/** A filter as conditions on `complaint`. */
export async function filterSql(
  tenantId: string,
  day: string,
  { ward, type, group, state, since }: PublicFilter,
): Promise<Prisma.Sql> {
  const types = type ? [type] : group ? await typesOf(tenantId, day, group) : undefined
  const conditions = [
    ward && sql`ward_id = ${ward}`,
    types && sql`type = ANY(${types})`,
    state && states[state],
    since && sql`submitted_at >= ${`${since}T00:00:00+05:30`}::timestamptz`,
  ].filter((condition): condition is Prisma.Sql => typeof condition === 'object')
  return Prisma.join([sql`true`, ...conditions], ' AND ')
}

const typesOf = async (tenantId: string, day: string, group: string) =>
  (await complaintTypes(tenantId, day)).filter((one) => one.group === group).map(({ code }) => code)

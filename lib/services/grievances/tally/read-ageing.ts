import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'

/** How long open complaints have waited, in days since they came in: up to `until`, the last without end. */
export const bands = [
  { code: 'week', until: 7 },
  { code: 'fortnight', until: 15 },
  { code: 'month', until: 30 },
  { code: 'quarter', until: 90 },
  { code: 'longer', until: undefined },
] as const

/** How many complaints of a band are open, and past their time. */
export type Aged = { band: (typeof bands)[number]['code']; open: number; overdue: number }

type Open = {
  tenantId: string
  today: string
  ward?: string | undefined
  type?: string | undefined
}

/** The open complaints of a ULB by how long they have waited, every band in its order. */
export async function readAgeing(
  tx: Transaction,
  { tenantId, today, ward, type }: Open,
): Promise<Aged[]> {
  const rows = await tx.$queryRaw<{ band: string; open: number; overdue: number }[]>`
    SELECT ${band(today)} AS band, sum(open)::float8 AS open, sum(overdue)::float8 AS overdue
    FROM complaint_tally WHERE tenant_id = ${tenantId} AND open > 0
      ${ward === undefined ? Prisma.empty : Prisma.sql`AND ward = ${ward}`}
      ${type === undefined ? Prisma.empty : Prisma.sql`AND type = ${type}`}
    GROUP BY 1`
  return bands.map(({ code }) => {
    const row = rows.find((one) => one.band === code)
    return { band: code, open: row?.open ?? 0, overdue: row?.overdue ?? 0 }
  })
}

const band = (today: string) =>
  Prisma.sql`CASE ${Prisma.join(
    bands.map(({ code, until }) =>
      until === undefined
        ? Prisma.sql`ELSE ${code}`
        : Prisma.sql`WHEN ${today}::date - day < ${until}::int THEN ${code}`,
    ),
    ' ',
  )} END`

import type { Transaction } from '@/lib/infra/database/database'
import { Day } from '@/lib/platform/dates/dates'
import type { FeeSlab, FeeTables } from '@/lib/platform/fees/fees'
import { money } from '@/lib/platform/money/money'
import type { Tenant } from '@/lib/platform/tenancy/tenancy'

type Row = {
  tenantId: string
  table: string
  code: string
  dimensions: unknown
  uom: string | null
  rangeFrom: { toNumber(): number } | null
  rangeTo: { toNumber(): number } | null
  kind: string
  rate: bigint
  validFrom: Date
  validTo: Date | null
}

/** The fee tables in force at a ULB on a day: its own, else the state's for its grade. */
export async function slabsOf(
  tx: Transaction,
  { id, stateId, grade }: Pick<Tenant, 'id' | 'stateId' | 'grade'>,
  day: Day,
): Promise<FeeTables> {
  const on = new Date(`${day}T00:00:00Z`)
  const rows = await tx.feeSlab.findMany({
    where: {
      tenantId: { in: [stateId, id] },
      validFrom: { lte: on },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gte: on } }] },
        { OR: [{ grade: null }, { grade }] },
      ],
    },
    orderBy: { code: 'asc' },
  })
  return tablesOf(rows, id)
}

/** Fee rows as tables: where a ULB has rows of its own, its table stands instead of the state’s. */
export function tablesOf(rows: readonly Row[], ulb: string): FeeTables {
  const own = new Set(rows.filter(({ tenantId }) => tenantId === ulb).map(({ table }) => table))
  const tables: Record<string, FeeSlab[]> = {}
  for (const row of rows) {
    if (row.tenantId === ulb || !own.has(row.table)) (tables[row.table] ??= []).push(slabOf(row))
  }
  return tables
}

const dayOf = (date: Date) => Day.parse(date.toISOString().slice(0, 10))

const slabOf = ({
  code,
  dimensions,
  uom,
  rangeFrom,
  rangeTo,
  kind,
  rate,
  validFrom,
  validTo,
}: Row): FeeSlab => ({
  code,
  dims: dimensions as FeeSlab['dims'],
  ...(uom === null ? {} : { uom }),
  ...(rangeFrom === null ? {} : { from: rangeFrom.toNumber() }),
  ...(rangeTo === null ? {} : { to: rangeTo.toNumber() }),
  type: kind === 'RATE' ? 'RATE' : 'FLAT',
  rate: money(rate),
  validFrom: dayOf(validFrom),
  ...(validTo === null ? {} : { validTo: dayOf(validTo) }),
})

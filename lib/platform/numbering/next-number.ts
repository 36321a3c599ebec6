import type { Transaction } from '@/lib/infra/database/database'
import { dayAt } from '@/lib/platform/dates/dates'
import { findTenant } from '@/lib/platform/tenancy/tenancy'
import { formatNumber, seriesKey } from './numbering'

/** A number given out: what people see, its series, and its place in the series. */
export type GivenNumber = { number: string; series: string; sequence: number }

/** The next number of a pattern's series at a tenant. The series' row stays locked until the transaction ends: no gaps. */
export async function nextNumber(
  tx: Transaction,
  tenantId: string,
  pattern: string,
  now: Date,
): Promise<GivenNumber> {
  const tenant = await findTenant(tenantId)
  if (!tenant) throw new Error(`No tenant ${tenantId}`)
  const numbered = { day: dayAt(now), ulbCode: tenant.code, tenant: tenantId }
  const series = seriesKey(pattern, numbered)
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_series (tenant_id, id, last) VALUES (${tenantId}, ${series}, 1)
    ON CONFLICT (tenant_id, id) DO UPDATE SET last = number_series.last + 1
    RETURNING last`
  const sequence = row?.last ?? 1
  return { number: formatNumber(pattern, { ...numbered, sequence }), series, sequence }
}

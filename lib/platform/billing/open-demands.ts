import type { Transaction } from '@/lib/infra/database/database'
import { dayAt, type Day } from '../dates/dates'
import { money, sum, type Money } from '../money/money'
import type { Consumer } from './billing'
import type { OpenDemand, OpenLine } from './rules/rules'

/** Makes every other change of the consumer's account wait until the transaction ends. */
export async function lockConsumer(
  tx: Transaction,
  { tenantId, businessService, consumerCode }: Consumer,
): Promise<void> {
  const key = `${tenantId}|${businessService}|${consumerCode}`
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`
}

type Row = { demand_id: string; period_from: Date; line_id: string; head: string; due: bigint }

/** What the consumer still owes, by demand and line: each line's amount less what was allocated to it. */
export async function openDemands(
  tx: Transaction,
  { tenantId, businessService, consumerCode }: Consumer,
): Promise<OpenDemand[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT d.id AS demand_id, d.period_from, l.id AS line_id, l.head,
           (l.amount - coalesce((SELECT sum(a.amount) FROM allocation a
                                 WHERE a.tenant_id = l.tenant_id AND a.line_id = l.id), 0))::bigint AS due
    FROM demand d JOIN demand_line l ON l.tenant_id = d.tenant_id AND l.demand_id = d.id
    WHERE d.tenant_id = ${tenantId} AND d.business_service = ${businessService}
      AND d.consumer_code = ${consumerCode} AND d.status = 'ACTIVE'
    ORDER BY d.period_from, d.id, l.id`
  const demands = new Map<string, { periodFrom: Day; lines: OpenLine[] }>()
  for (const { demand_id, period_from, line_id, head, due } of rows) {
    const demand = demands.get(demand_id) ?? { periodFrom: dayAt(period_from), lines: [] }
    demand.lines.push({ id: line_id, head, due: money(due) })
    demands.set(demand_id, demand)
  }
  return [...demands].map(([id, demand]) => ({ id, ...demand }))
}

/** The sum of what is open; negative when the consumer is in credit. */
export const totalDue = (demands: readonly OpenDemand[]): Money =>
  sum(demands.flatMap(({ lines }) => lines.map(({ due }) => due)))

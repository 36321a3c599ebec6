import { z } from 'zod'
import { mastersOf } from '@/lib/platform/masters/masters'

/** Which new complaints go to somebody at once; a list that is left out fits everything. */
export const RoutingRule = z.strictObject({
  types: z.array(z.string()).optional(),
  groups: z.array(z.string()).optional(),
  departments: z.array(z.string()).optional(),
  wards: z.array(z.string()).optional(),
  role: z.string().default('PGR_LME'),
})
export type RoutingRule = z.output<typeof RoutingRule>

/** The routing rules of a ULB on a day; the first that fits counts. */
export async function routingRules(tenantId: string, day: string): Promise<readonly RoutingRule[]> {
  const { 'complaint-routing': rows = [] } = await mastersOf(tenantId, day)
  return rows.map(({ data }) => RoutingRule.parse(data))
}

import { z } from 'zod'
import { mastersOf } from '@/lib/platform/masters/masters'

/** Before whom a complaint comes so many working hours after it was due. */
export const EscalationStep = z.strictObject({
  level: z.number().int().min(1).max(9),
  role: z.string().min(1),
  afterHours: z.number().int().min(0),
  types: z.array(z.string()).optional(),
})
export type EscalationStep = z.output<typeof EscalationStep>

/** The escalation matrix of a ULB on a day, the lowest level first. */
export async function escalationMatrix(
  tenantId: string,
  day: string,
): Promise<readonly EscalationStep[]> {
  const { 'complaint-escalation': rows = [] } = await mastersOf(tenantId, day)
  return rows
    .map(({ data }) => EscalationStep.parse(data))
    .sort((one, other) => one.level - other.level)
}

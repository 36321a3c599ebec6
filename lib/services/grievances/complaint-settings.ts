import { z } from 'zod'
import { mastersOf } from '@/lib/platform/masters/masters'

/** How a ULB handles complaints: the row `general` of the `complaint-setting` list. */
export const ComplaintSettings = z.strictObject({
  /** Days after its end in which a complaint may be opened again. */
  reopenDays: z.number().int().min(0).max(60).default(5),
  anonymousAllowed: z.boolean().default(true),
  /** Whether an officer looks at photographs before the public does. */
  photosChecked: z.boolean().default(true),
  /** Metres within which an open complaint of the type may be the same one. */
  duplicateMetres: z.number().int().min(10).max(2000).default(100),
  /** Days after its end in which a complaint is still shown as perhaps the same. */
  recentDays: z.number().int().min(0).max(90).default(14),
})
export type ComplaintSettings = z.output<typeof ComplaintSettings>

/** The settings of a ULB on a day. */
export async function complaintSettings(tenantId: string, day: string): Promise<ComplaintSettings> {
  const { 'complaint-setting': rows = [] } = await mastersOf(tenantId, day)
  return ComplaintSettings.parse(rows.find(({ code }) => code === 'general')?.data ?? {})
}

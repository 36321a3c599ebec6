import { z } from 'zod'
import type { LocalText } from '@/lib/platform/language/language'
import { mastersOf } from '@/lib/platform/masters/masters'

/** What the `complaint-group` list says of a group; `icon` names a pictogram. */
export const ComplaintGroupData = z.strictObject({ icon: z.string().default('other') })

/** Kinds of complaint that people look for together. */
export type ComplaintGroup = z.output<typeof ComplaintGroupData> & { code: string; name: LocalText }

/** The groups at a ULB on a day, in the order people see them. */
export async function complaintGroups(tenantId: string, day: string): Promise<ComplaintGroup[]> {
  const { 'complaint-group': rows = [] } = await mastersOf(tenantId, day)
  return rows.map(({ code, name, data }) => ({ code, name, ...ComplaintGroupData.parse(data) }))
}

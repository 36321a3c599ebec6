import { z } from 'zod'
import { Words } from '@/lib/platform/forms/definition'
import type { Staff } from '@/lib/platform/identity/staff-of'
import type { workingTimes } from '@/lib/platform/inbox/working-time'
import { Source, Visibility, type ComplaintCase } from '../complaint'
import type { ComplaintType } from '../complaint-types'

const Time = z.object({ allowed: z.int(), used: z.int(), left: z.int() })

/** A complaint as officers see it in a list. Says nothing of who complained. */
export const ComplaintRow = z.object({
  id: z.uuid(),
  number: z.string(),
  revision: z.int(),
  type: z.string(),
  name: Words,
  urgent: z.boolean(),
  group: z.string(),
  department: z.string(),
  source: Source,
  visibility: Visibility,
  description: z.string(),
  ward: z.string().nullable(),
  locality: z.string().nullable(),
  landmark: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  state: z.string(),
  open: z.boolean(),
  level: z.int().describe('How often it was brought before a higher officer'),
  followers: z.int(),
  reopened: z.int(),
  rating: z.int().nullable(),
  submittedAt: z.date(),
  dueAt: z.date(),
  time: Time.nullable().describe('Working days of its time, while it is open'),
  assignee: z.object({ id: z.uuid(), name: Words }).nullable(),
})
export type ComplaintRow = z.infer<typeof ComplaintRow>

type Context = {
  types: readonly ComplaintType[]
  staff: readonly Staff[]
  timeOf: ReturnType<typeof workingTimes>
}

/** The row of a complaint, with the words for its codes. */
export function complaintRow(
  complaint: ComplaintCase,
  { types, staff, timeOf }: Context,
): ComplaintRow {
  const type = types.find(({ code }) => code === complaint.type)
  const { submittedAt, dueAt, assigneeId, wardId: ward, localityId: locality } = complaint
  const assignee = staff.find(({ personId }) => personId === assigneeId)
  // The clock of one that was opened again began then.
  const since = complaint.reopened > 0 ? complaint.stateSince : submittedAt
  return {
    ...complaint,
    name: type?.name ?? { en: complaint.type, hi: complaint.type },
    urgent: type?.priority === 'urgent',
    source: Source.parse(complaint.source),
    visibility: Visibility.parse(complaint.visibility),
    ward,
    locality,
    time: complaint.open ? timeOf(since < dueAt ? since : submittedAt, dueAt) : null,
    assignee: assigneeId ? { id: assigneeId, name: assignee?.name ?? { en: '', hi: '' } } : null,
  }
}

import { addDays, dayAt, endOfDay } from '@/lib/platform/dates/dates'
import type { FileInHand } from '@/lib/platform/workflow/file-in-hand'
import type { ComplaintCase } from './complaint'

/** What the workflow looks at; `reopenDays` is how long a complaint that ended may be opened again. */
export function complaintInHand(
  { state, assigneeId, personId, closedAt }: ComplaintCase,
  reopenDays: number,
  now: Date,
): FileInHand {
  const until = closedAt && endOfDay(addDays(dayAt(closedAt), reopenDays))
  return {
    state,
    assigneeId: assigneeId ?? undefined,
    facts: { withinWindow: until !== null && now <= until },
    applicants: personId ? [personId] : [],
    preparedBy: [],
  }
}

import { addDays, dayAt } from '@/lib/platform/dates/dates'
import type { Complaint } from '../complaint'

/** The last day on which a complaint that ended may be opened again; null while it is open. */
export const reopenableUntil = (
  { closedAt }: Pick<Complaint, 'closedAt'>,
  reopenDays: number,
): string | null => closedAt && addDays(dayAt(closedAt), reopenDays)

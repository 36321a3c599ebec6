import { Day, dayAt } from '@/lib/platform/dates/dates'
import type { WorkingCalendar } from '@/lib/platform/dates/working-calendar'
import { mastersOf, type MasterValue } from '@/lib/platform/masters/masters'

/** When a ULB's office works: Monday to Saturday from ten to five, without the days of the `holiday` list. */
export async function officeCalendar(tenantId: string, now: Date): Promise<WorkingCalendar> {
  const { holiday = none } = await mastersOf(tenantId, dayAt(now))
  const known = read.get(holiday)
  if (known) return known
  const holidays = holiday.map(({ code }) => Day.parse(code))
  const calendar = { weeklyOff: [0], holidays, opens: '10:00', closes: '17:00' }
  read.set(holiday, calendar)
  return calendar
}

const none: readonly MasterValue[] = []

// Masters are remembered for a minute; what is read of them is kept as long as they are.
const read = new WeakMap<readonly MasterValue[], WorkingCalendar>()

import { Day, dayAt } from '@/lib/platform/dates/dates'
import type { WorkingCalendar } from '@/lib/platform/dates/working-calendar'
import { mastersOf } from '@/lib/platform/masters/masters'

/** When a ULB's office works: Monday to Saturday from ten to five, without the days of the `holiday` list. */
export async function officeCalendar(tenantId: string, now: Date): Promise<WorkingCalendar> {
  const { holiday = [] } = await mastersOf(tenantId, dayAt(now))
  return {
    weeklyOff: [0],
    holidays: holiday.map(({ code }) => Day.parse(code)),
    opens: '10:00',
    closes: '17:00',
  }
}

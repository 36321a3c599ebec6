import type { Caller } from '@/lib/platform/access/actor'
import type { WorkingCalendar } from '@/lib/platform/dates/working-calendar'
import type { Applicant } from '../forms/applicant'
import type { LiveUlb } from '../live-ulbs'

/** A ULB at work in the demonstration, and everybody who acts in it. */
export interface Town {
  ulb: LiveUlb
  tenantId: string
  calendar: WorkingCalendar
  now: Date
  /** An employee by the name of their post. */
  officer: (post: string) => Caller
  citizen: (who: Applicant) => Promise<Caller>
}

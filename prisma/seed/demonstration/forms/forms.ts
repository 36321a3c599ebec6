import type { Day } from '@/lib/platform/dates/dates'
import type { Answers } from '@/lib/platform/forms/definition'
import type { LiveUlb } from '../live-ulbs'
import type { Applicant } from './applicant'
import { dogForm } from './dog-form'
import { tradeForm } from './trade-form'

/** Fills in an application of an invented person at a ULB, as on a day. */
export type FormFiller = (ulb: LiveUlb, who: Applicant, on: Day) => Answers

/** Who fills in the form of each service, by its code. */
export const forms: Readonly<Record<string, FormFiller>> = {
  'trade-licence': tradeForm,
  'dog-licence': dogForm,
}

/** The one for a service. Throws when nobody has written it yet. */
export function formFor(service: string): FormFiller {
  const form = forms[service]
  if (!form) throw new Error(`Nobody fills in the form of ${service}`)
  return form
}

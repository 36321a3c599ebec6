import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { dayAt } from '@/lib/platform/dates/dates'
import type { Language } from '@/lib/platform/language/language'
import { mastersOf } from '@/lib/platform/masters/masters'
import type { FormContext } from './forms'

/** The lists and places of a ULB as they are now, for reading and wording answers. */
export async function formContext(
  tenantId: string,
  now: Date,
  language: Language,
): Promise<FormContext> {
  const today = dayAt(now)
  const [masters, wards] = await Promise.all([mastersOf(tenantId, today), wardsOf(tenantId)])
  return { masters, wards, today, language }
}

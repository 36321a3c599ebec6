import { clock } from '@/lib/infra/clock/clock'
import type { Language } from '../language/language'
import { formContext } from '../forms/form-context'
import type { FormContext } from '../forms/forms'

/** The lists and places of a ULB as they are today, for pages that word answers. */
export const formOfToday = (tenantId: string, language: Language): Promise<FormContext> =>
  formContext(tenantId, clock.now(), language)

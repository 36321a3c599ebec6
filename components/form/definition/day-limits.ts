import type { Field } from '@/lib/platform/forms/definition'
import { environment, valueOf } from '@/lib/platform/forms/environment'
import type { Group } from '@/lib/platform/forms/forms'
import { plainDay } from '@/lib/platform/forms/plain-day'
import type { SectionSpec } from '@/lib/platform/forms/section-spec'

/** The first and last day a field takes, for the browser's own calendar. */
export function dayLimits(
  { notBefore, notAfter }: Field,
  { section, answers, context }: SectionSpec,
  group: Group,
) {
  const variables = environment(answers, context, { fields: section.fields, group })
  const [min, max] = [notBefore, notAfter].map((rule) => plainDay(rule && valueOf(rule, variables)))
  return { min, max }
}

import type { Answers, Section } from '@/lib/platform/forms/definition'
import type { FormContext, Group } from '@/lib/platform/forms/forms'
import { shownFields } from '@/lib/platform/forms/shown'
import { valueWords } from '@/lib/platform/forms/value-words'

const most = 4

/** A folded member in a line: its first answers besides the one it is called by. */
export function itemDigest(
  section: Section,
  group: Group,
  answers: Answers,
  context: FormContext,
): string {
  const title = section.repeat?.titleField
  return shownFields(section, answers, group, context)
    .filter(({ code }) => code !== title)
    .map((field) => valueWords(field, group[field.code], context))
    .filter((words) => words !== '')
    .slice(0, most)
    .join(' · ')
}

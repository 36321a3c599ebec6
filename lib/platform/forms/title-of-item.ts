import type { Section } from './definition'
import type { FormContext, Group } from './forms'
import { valueWords } from './value-words'

/** What a member of a list is called: its title field's answer, else "Owner 2". */
export function titleOfItem(
  { repeat, fields }: Section,
  group: Group,
  number: number,
  context: FormContext,
): string {
  const field = fields.find(({ code }) => code === repeat?.titleField)
  const words = field ? valueWords(field, group[field.code], context) : ''
  return words || `${repeat?.item[context.language] ?? ''} ${number + 1}`.trim()
}

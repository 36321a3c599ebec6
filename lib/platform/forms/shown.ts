import type { Answers, Field, Section } from './definition'
import { environment, holds } from './environment'
import type { FormContext, Group } from './forms'

type Known = Pick<FormContext, 'masters' | 'today'>

/** The sections that are asked, given what is answered so far. */
export const shownSections = (
  { sections }: { readonly sections: readonly Section[] },
  answers: Answers,
  context: Known,
): Section[] =>
  sections.filter(
    ({ showWhen }) => showWhen === undefined || holds(showWhen, environment(answers, context)),
  )

/** The fields of a section that are asked, given the answers of their group. */
export const shownFields = (
  { fields }: Pick<Section, 'fields'>,
  answers: Answers,
  group: Group,
  context: Known,
): Field[] => {
  const variables = environment(answers, context, { fields, group })
  return fields.filter(({ showWhen }) => showWhen === undefined || holds(showWhen, variables))
}

/** Whether a field must be answered: yes, unless it says otherwise, is computed or a place on the map. */
export function isRequired(
  { fields }: Pick<Section, 'fields'>,
  field: Field,
  answers: Answers,
  group: Group,
  context: Known,
): boolean {
  const { required = !['computed', 'location'].includes(field.type) } = field
  return typeof required === 'boolean'
    ? required
    : holds(required, environment(answers, context, { fields, group }))
}

import { translator } from '@/lib/platform/language/translator'
import type { Answers, Section } from './definition'
import type { FormContext, Group } from './forms'
import { shownFields, shownSections } from './shown'
import { titleOfItem } from './title-of-item'
import { valueWords } from './value-words'

/** One question and its answer in words; `name` is its wire name. */
export type SummaryRow = {
  field: string
  name: string
  label: string
  value: string
  given: boolean
}
/** A section in words; of a repeatable one the members, each with its own rows. */
export type SectionSummary = {
  section: string
  title: string
  rows: SummaryRow[]
  items?: { title: string; rows: SummaryRow[] }[]
}

/** Everything that was asked, with its answers in the reader's language; sensitive ones masked unless `unmask`. */
export function summarise(
  definition: { readonly sections: readonly Section[] },
  answers: Answers,
  context: FormContext,
  { unmask = false }: { unmask?: boolean } = {},
): SectionSummary[] {
  return shownSections(definition, answers, context).map((section) => {
    const given = answers[section.code]
    const rowsOf = (group: Group, path: string) =>
      rows(section, group, path, answers, context, unmask)
    const head = { section: section.code, title: section.title[context.language] }
    if (!section.repeat)
      return { ...head, rows: rowsOf(given && !Array.isArray(given) ? given : {}, section.code) }
    const items = (Array.isArray(given) ? given : []).map((group, number) => ({
      title: titleOfItem(section, group, number, context),
      rows: rowsOf(group, `${section.code}.${number}`),
    }))
    return { ...head, rows: [], items }
  })
}

function rows(
  section: Section,
  group: Group,
  path: string,
  answers: Answers,
  context: FormContext,
  unmask: boolean,
): SummaryRow[] {
  const none = translator(context.language, 'common')('notGiven')
  return shownFields(section, answers, group, context).flatMap((field) => {
    const value = valueWords(field, group[field.code], context, unmask)
    if (value === '' && field.type === 'computed') return []
    const { code, label } = field
    return [
      {
        field: code,
        name: `${path}.${code}`,
        label: label[context.language],
        value: value || none,
        given: value !== '',
      },
    ]
  })
}

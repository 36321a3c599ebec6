import type { ServiceDefinition } from '../../applications/service-definition'
import type { Answer, Answers, Field, Words } from '../../forms/definition'
import type { FormContext, Group } from '../../forms/forms'
import { titleOfItem } from '../../forms/title-of-item'
import { valueWords } from '../../forms/value-words'

/** A declared answer that an inspector measures: where it stands, what was declared, and the question that asks for it. */
export type Measured = {
  section: string
  /** Which member of a list, from 0; undefined in a section that is no list. */
  index: number | undefined
  field: Field
  name: Words
  declared: Answer
  question: Field
}

/** The declared answers of a file that its service lets an inspector measure; what was not answered is not measured. */
export function measuredFields(
  { sections, inspection }: ServiceDefinition,
  answers: Answers,
  context: FormContext,
): Measured[] {
  return (inspection?.measures ?? []).flatMap((measure) => {
    const section = sections.find(({ code }) => code === measure.section)
    const field = section?.fields.find(({ code }) => code === measure.field)
    if (!section || !field) return []
    const own = answers[section.code]
    const groups: readonly Group[] = Array.isArray(own) ? own : own ? [own] : []
    return groups.flatMap((group, at) => {
      const declared = group[field.code]
      if (declared === undefined || declared === null || declared === '') return []
      const index = section.repeat ? at : undefined
      const words = (language: 'en' | 'hi') => {
        const there = { ...context, language }
        const item = section.repeat ? `${titleOfItem(section, group, at, there)}: ` : ''
        const unit = unitOf(section.fields, group, language)
        const value = [valueWords(field, declared, there), unit].filter(Boolean).join(' ')
        return { name: `${item}${field.label[language]}`, value }
      }
      const [en, hi] = [words('en'), words('hi')]
      const name = { en: en.name, hi: hi.name }
      const hint = { en: `Declared: ${en.value}`, hi: `घोषित: ${hi.value}` }
      return [
        {
          section: section.code,
          index,
          field,
          name,
          declared,
          question: asked(measure, index, field, name, hint),
        },
      ]
    })
  })
}

/** The declared question as the inspector is asked it: never needed, since not everything can be measured. */
function asked(
  { section, field }: { section: string; field: string },
  index: number | undefined,
  { showWhen: _showWhen, hint: _hint, ...declared }: Field,
  name: Words,
  hint: Words,
): Field {
  const code = [section, index, field].filter((part) => part !== undefined).join('-')
  const label = { en: `${name.en} (as found)`, hi: `${name.hi} (जैसा मिला)` }
  return { ...declared, code, label, hint, required: false }
}

// What a trade is counted in stands beside its quantity as a computed answer in both languages.
function unitOf(fields: readonly Field[], group: Group, language: 'en' | 'hi'): string {
  for (const { type, code } of fields) {
    const value = group[code]
    if (type === 'computed' && value && typeof value === 'object' && !Array.isArray(value)) {
      const words: unknown = Reflect.get(value, language)
      if (typeof words === 'string') return words
    }
  }
  return ''
}

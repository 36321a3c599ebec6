import type { Answers, Section } from './definition'
import type { Faults, FormContext, Group, Texts } from './forms'
import { partsOf } from './parts'
import { takeGroup, type RawGroup } from './take-group'

/** What a form posted under one path, `business` or `owners.1`, by field; nothing for what was not posted. */
export function rawGroup(
  { fields }: Pick<Section, 'fields'>,
  path: string,
  texts: Texts,
): RawGroup {
  return Object.fromEntries(
    fields.flatMap(({ code, type }) => {
      const name = `${path}.${code}`
      const whole = textOf(texts, name)
      if (whole !== undefined) return [[code, whole]]
      const parts = (partsOf[type] ?? []).flatMap((part) => {
        const text = textOf(texts, `${name}.${part}`)
        return text === undefined ? [] : [[part, text]]
      })
      return parts.length > 0 ? [[code, Object.fromEntries(parts)]] : []
    }),
  )
}

/** The answers of one group as they are being typed, by themselves; for the browser. */
export function readGroup(
  section: Section,
  path: string,
  texts: Texts,
  context: FormContext & { readonly answers: Answers },
): { group: Group; faults: Faults } {
  const { code, repeat } = section
  const answersWith = (group: Group): Answers => ({
    ...context.answers,
    [code]: repeat ? [group] : group,
  })
  return takeGroup({ section, raw: rawGroup(section, path, texts), path, answersWith, context })
}

function textOf(texts: Texts, name: string): string | undefined {
  const value = Object.hasOwn(texts, name) ? texts[name] : undefined
  return typeof value === 'string' ? value : value?.[0]
}

import type { Answer, Section, SectionAnswers } from './definition'
import type { Group } from './forms'

/** The texts a form shows for the answers of a section, by wire name: the way back from `readSection`. */
export function textsOf(
  section: Section,
  answers: SectionAnswers | undefined,
): Record<string, string> {
  if (answers === undefined) return {}
  if (!Array.isArray(answers)) return textsOfGroup(section, section.code, answers)
  return Object.assign(
    {},
    ...answers.map((group, number) => textsOfGroup(section, `${section.code}.${number}`, group)),
  )
}

function textsOfGroup({ fields }: Section, path: string, group: Group): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ code, type }) =>
      type === 'computed' ? [] : textsOfAnswer(`${path}.${code}`, group[code]),
    ),
  )
}

function textsOfAnswer(name: string, answer: Answer | undefined): [string, string][] {
  if (answer === undefined || answer === null) return []
  if (typeof answer === 'boolean') return [[name, answer ? 'yes' : 'no']]
  if (typeof answer !== 'object') return [[name, String(answer)]]
  return Object.entries(answer).flatMap(([part, value]) => textsOfAnswer(`${name}.${part}`, value))
}

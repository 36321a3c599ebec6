import type { Section, SectionAnswers } from '../forms/definition'
import type { Faults, FormContext, Texts } from '../forms/forms'
import { readSection } from '../forms/read-section'
import { textsOf } from '../forms/texts-of'
import type { DraftContent } from './draft-content'

/** The texts of a section as its page shows them: what was understood, and what was typed and not. */
export const shownTexts = (
  section: Section,
  { answers, texts }: DraftContent,
): Record<string, string | string[]> => ({
  ...textsOf(section, answers[section.code]),
  ...under(texts, section.code),
})

/** What is wrong with a section as it stands. */
export const faultsOfSection = (
  section: Section,
  content: DraftContent,
  context: FormContext,
): Faults =>
  readSection(section, shownTexts(section, content), { ...context, answers: content.answers })
    .faults

/** How many members of a list there are to show, half-filled ones too. */
export function memberCount(section: Section, content: DraftContent): number {
  const answered = content.answers[section.code]
  const numbers = Object.keys(content.texts).map((name) => numberIn(section.code, name) ?? -1)
  return Math.max(
    Array.isArray(answered) ? answered.length : 0,
    ...numbers.map((number) => number + 1),
  )
}

/** Puts what a form posted into a draft. Groups with a fault keep their texts as they were typed: nothing is lost. */
export function fillSection(
  section: Section,
  before: DraftContent,
  posted: Texts,
  context: FormContext,
): { content: DraftContent; faults: Faults } {
  const kept = withoutEmptied(section, {
    ...before,
    texts: { ...before.texts, ...under(posted, section.code) },
  })
  const texts = under(kept.texts, section.code)
  const { answers, faults } = readSection(section, texts, { ...context, answers: kept.answers })
  const isFaulty = (name: string) =>
    Object.keys(faults).some((fault) => groupIn(section, fault) === groupIn(section, name))
  const content = {
    answers: { ...kept.answers, [section.code]: answers },
    texts: {
      ...without(kept.texts, section.code),
      ...Object.fromEntries(Object.entries(texts).filter(([name]) => isFaulty(name))),
    },
  }
  return { content, faults }
}

/** Takes a member out of a list; those after it move up. */
export function removeMember(
  { code }: Section,
  { answers, texts }: DraftContent,
  number: number,
): DraftContent {
  const list: SectionAnswers = answers[code] ?? []
  const moved = Object.entries(texts).flatMap(([name, text]): [string, string | string[]][] => {
    const own = numberIn(code, name)
    if (own === undefined || own < number) return [[name, text]]
    return own === number ? [] : [[name.replace(`${code}.${own}.`, `${code}.${own - 1}.`), text]]
  })
  return {
    answers: {
      ...answers,
      [code]: Array.isArray(list) ? list.filter((_, at) => at !== number) : list,
    },
    texts: Object.fromEntries(moved),
  }
}

// Members whose every text is empty go at once, so that the numbers of the others stay right.
function withoutEmptied(section: Section, content: DraftContent): DraftContent {
  if (!section.repeat) return content
  const typed = Object.entries(under(content.texts, section.code))
  const spare = memberCount(section, content) - section.repeat.min
  const emptied = [...Array(memberCount(section, content)).keys()].filter((number) => {
    const own = typed.filter(([name]) => numberIn(section.code, name) === number)
    return own.length > 0 && own.every(([, text]) => String(text).trim() === '')
  })
  return emptied
    .reverse()
    .slice(0, Math.max(0, spare))
    .reduce((left, number) => removeMember(section, left, number), content)
}

const numberIn = (code: string, name: string): number | undefined => {
  const [section, number = ''] = name.split('.')
  return section === code && /^\d{1,2}$/.test(number) ? Number(number) : undefined
}

const groupIn = ({ code, repeat }: Section, name: string): string =>
  repeat ? `${code}.${numberIn(code, name) ?? ''}` : code

const under = (texts: Texts, code: string): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      name.startsWith(`${code}.`) ? [[name, typeof text === 'string' ? text : [...text]]] : [],
    ),
  )

const without = (texts: DraftContent['texts'], code: string) =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => !name.startsWith(`${code}.`)))

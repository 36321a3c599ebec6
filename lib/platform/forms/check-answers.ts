import type { Answers, Section } from './definition'
import type { Faults, FormContext } from './forms'
import { isParts } from './parts'
import { shownSections } from './shown'
import { takeSection, type RawSection } from './take-section'

type Asked = { readonly sections: readonly Section[] }

/** Checks everything that was answered, JSON or stored: what is asked and right, and what is wrong. */
export function checkAnswers(
  definition: Asked,
  answers: unknown,
  context: FormContext,
): { answers: Answers; faults: Faults } {
  const given = isParts(answers) ? answers : {}
  // Twice, since a section may be asked because of one that comes after it.
  const first = inOrder(definition.sections, given, {}, context)
  return inOrder(shownSections(definition, first.answers, context), given, first.answers, context)
}

/** Only what is asked and right, as it is stored. */
export const cleanAnswers = (definition: Asked, answers: unknown, context: FormContext): Answers =>
  checkAnswers(definition, answers, context).answers

function inOrder(
  sections: readonly Section[],
  given: Readonly<Record<string, unknown>>,
  known: Answers,
  context: FormContext,
) {
  const shown = new Set(sections.map(({ code }) => code))
  let answers: Answers = Object.fromEntries(
    Object.entries(known).filter(([code]) => shown.has(code)),
  )
  const faults: Faults = {}
  for (const section of sections) {
    const taken = takeSection(section, rawSection(section, given[section.code]), answers, context)
    answers = { ...answers, [section.code]: taken.answers }
    Object.assign(faults, taken.faults)
  }
  return { answers, faults }
}

function rawSection({ repeat }: Section, given: unknown): RawSection {
  if (!repeat) return { group: isParts(given) ? given : {} }
  const list: readonly unknown[] = Array.isArray(given) ? given : []
  return { members: list.map((raw, number) => ({ number, raw: isParts(raw) ? raw : {} })) }
}

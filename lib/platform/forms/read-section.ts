import type { Answers, Section, SectionAnswers } from './definition'
import type { Faults, FormContext, Texts } from './forms'
import { rawGroup } from './read-group'
import { takeSection, type RawSection } from './take-section'

/**
 * What a form posted for a section, as answers, and what is wrong with it. Faulty answers are left out.
 * Of a repeatable section the members that were not posted stay as they were; empty new ones go.
 */
export function readSection(
  section: Section,
  texts: Texts,
  context: FormContext & { readonly answers: Answers },
): { answers: SectionAnswers; faults: Faults } {
  return takeSection(
    section,
    rawSection(section, texts, context.answers[section.code]),
    context.answers,
    context,
  )
}

/** Members of a list by the number they were posted under; `posted` are those that came with this form. */
function rawSection(
  section: Section,
  texts: Texts,
  stored: SectionAnswers | undefined,
): RawSection {
  if (!section.repeat) return { group: rawGroup(section, section.code, texts) }
  const posted = postedNumbers(section.code, texts)
  const kept = Array.isArray(stored) ? stored : []
  const numbers = [...new Set([...kept.keys(), ...posted])].sort((a, b) => a - b)
  return {
    members: numbers.map((number) => ({
      number,
      raw: posted.has(number)
        ? rawGroup(section, `${section.code}.${number}`, texts)
        : (kept[number] ?? {}),
    })),
  }
}

function postedNumbers(code: string, texts: Texts): Set<number> {
  const numbers = Object.keys(texts).flatMap((name) => {
    const [, section, number] = /^([^.]+)\.(\d{1,2})\./.exec(name) ?? []
    return section === code && number !== undefined ? [Number(number)] : []
  })
  return new Set(numbers)
}

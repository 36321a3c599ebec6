import type { Answers } from '../forms/definition'
import { checkAnswers } from '../forms/check-answers'
import type { Faults, FormContext } from '../forms/forms'
import { checkPapers } from '../forms/papers'
import { shownSections } from '../forms/shown'
import type { DraftContent } from './draft-content'
import { faultsOfSection } from './fill-section'
import type { Paper } from './papers-of'
import type { ServiceDefinition } from './service-definition'

/** A draft as it would be sent: the answers that are asked and right, and everything that stands in the way. */
export function checkDraft(
  definition: ServiceDefinition,
  content: DraftContent,
  papers: readonly Pick<Paper, 'code'>[],
  context: FormContext,
): { answers: Answers; faults: Faults } {
  const { answers, faults } = checkAnswers(definition, content.answers, context)
  const half = shownSections(definition, content.answers, context)
    .filter(({ code }) => Object.keys(content.texts).some((name) => name.startsWith(`${code}.`)))
    .map((section) => faultsOfSection(section, content, context))
  const attached = Object.fromEntries(definition.papers.map(({ code }) => [code, papers.filter((paper) => paper.code === code).length]))
  return { answers, faults: Object.assign({}, faults, ...half, checkPapers(definition, answers, attached, context)) }
}

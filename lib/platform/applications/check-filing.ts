import type { Answers } from '../forms/definition'
import { checkAnswers } from '../forms/check-answers'
import type { Faults, FormContext } from '../forms/forms'
import { checkPapers } from '../forms/papers'
import { shownSections } from '../forms/shown'
import { faultsOfSection } from './fill-section'
import type { Filing } from './filing'
import type { Paper } from './papers-of'

type Attached = readonly Pick<Paper, 'code'>[]

/** A filing as it would be sent: the answers that are asked and right, and everything that stands in the way. */
export function checkFiling(
  filing: Filing,
  attached: Attached,
  context: FormContext,
): { answers: Answers; faults: Faults } {
  const { definition, content } = filing
  const { answers, faults } = checkAnswers(definition, content.answers, context)
  const counts = Object.fromEntries(
    filing.papers.map(({ code }) => [code, attached.filter((paper) => paper.code === code).length]),
  )
  if (filing.kind === 'correction') {
    // The rest was accepted before; only what was asked is looked at again.
    const again = { papers: filing.papers.map((paper) => ({ ...paper, required: true })) }
    return {
      answers,
      faults: Object.assign(
        faultsIn(filing, context),
        checkPapers(again, answers, counts, context),
      ),
    }
  }
  const half = faultsIn(filing, context, ({ code }) =>
    Object.keys(content.texts).some((name) => name.startsWith(`${code}.`)),
  )
  return {
    answers,
    faults: Object.assign({}, faults, half, checkPapers(definition, answers, counts, context)),
  }
}

function faultsIn(
  { sections, content }: Filing,
  context: FormContext,
  looked: (section: Filing['sections'][number]) => boolean = () => true,
): Faults {
  const asked = shownSections({ sections }, content.answers, context).filter(looked)
  return Object.assign({}, ...asked.map((section) => faultsOfSection(section, content, context)))
}

import type { FormContext } from '../forms/forms'
import { shownSections } from '../forms/shown'
import type { DraftContent } from './draft-content'
import type { Filing } from './filing'

/** What is filled in after a section: the next one that is asked, then the papers, then the check. */
export function nextPart(
  { sections, papers }: Pick<Filing, 'sections' | 'papers'>,
  content: DraftContent,
  context: FormContext,
  after: string,
): string {
  const asked = shownSections({ sections }, content.answers, context)
  const next = asked[asked.findIndex(({ code }) => code === after) + 1]
  return next?.code ?? (papers.length > 0 ? 'papers' : 'check')
}

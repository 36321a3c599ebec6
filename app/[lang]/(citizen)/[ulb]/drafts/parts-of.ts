import { translator } from '@/lib/platform/language/translator'
import { askedSections, type DraftPage } from './draft-page'

/** One part of an application: a section, or the papers. */
export type Part = { code: string; title: string; href: string; state: 'done' | 'begun' | 'todo' }

/** The parts to fill in, in order: every section that is asked, then the papers. */
export function partsOf(page: DraftPage): Part[] {
  const { language, view, here } = page
  const states = new Map(view.sections.map(({ code, state }) => [code, state]))
  const sections = askedSections(page).map(({ code, title }) => ({
    code,
    title: title[language],
    href: `${here}/${code}`,
    state: states.get(code) ?? ('todo' as const),
  }))
  if (view.papers.length === 0) return sections
  const papers = {
    code: 'papers',
    title: translator(language, 'apply')('papers.title'),
    href: `${here}/papers`,
    state: stateOfPapers(view),
  }
  return [...sections, papers]
}

/** The parts that stand in the way of sending; papers that nobody needs do not. */
export const partsMissing = (page: DraftPage): Part[] =>
  partsOf(page).filter(
    ({ code, state }) =>
      state !== 'done' &&
      (code !== 'papers' || page.view.papers.some(({ faults }) => faults.length > 0)),
  )

function stateOfPapers({ papers }: DraftPage['view']): Part['state'] {
  const needed = papers.filter(({ needed: isNeeded }) => isNeeded)
  const isThere = papers.some(({ files }) => files.length > 0)
  if (
    needed.length > 0 &&
    needed.every(({ files, faults }) => files.length > 0 && faults.length === 0)
  )
    return 'done'
  if (needed.length === 0 && isThere) return 'done'
  return isThere ? 'begun' : 'todo'
}

import type { Answers, PaperSpec } from './definition'
import { environment, holds } from './environment'
import type { Faults, FormContext } from './forms'

type Asking = { readonly papers: readonly PaperSpec[] }

/** The papers that are asked: those whose rule holds are needed, those not required may be attached. */
export function papersAsked(
  { papers }: Asking,
  answers: Answers,
  context: FormContext,
): { paper: PaperSpec; needed: boolean }[] {
  const variables = environment(answers, context)
  return papers.flatMap((paper) => {
    const needed =
      typeof paper.required === 'boolean' ? paper.required : holds(paper.required, variables)
    return needed || paper.required === false ? [{ paper, needed }] : []
  })
}

/** The papers without which an application cannot be sent. */
export const papersNeeded = (
  definition: Asking,
  answers: Answers,
  context: FormContext,
): PaperSpec[] =>
  papersAsked(definition, answers, context).flatMap(({ paper, needed }) => (needed ? [paper] : []))

/** What is wrong with the papers attached, by `papers.CODE`; `attached` counts the files of each code. */
export function checkPapers(
  definition: Asking,
  answers: Answers,
  attached: Readonly<Record<string, number>>,
  context: FormContext,
): Faults {
  const faults: Faults = {}
  for (const { paper, needed } of papersAsked(definition, answers, context)) {
    const count = attached[paper.code] ?? 0
    const name = `papers.${paper.code}`
    if (needed && count === 0)
      faults[name] = [{ code: 'paper-missing', params: { paper: paper.name[context.language] } }]
    if (count > paper.maxFiles)
      faults[name] = [{ code: 'papers-too-many', params: { max: paper.maxFiles } }]
  }
  return faults
}

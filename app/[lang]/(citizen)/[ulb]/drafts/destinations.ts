import { paths, withQuery } from '@/app/paths'
import { uploadsOf } from '@/app/uploads'
import { isLanguage, type Language } from '@/lib/platform/language/language'

/** What a form posted. */
export type Texts = Record<string, string | string[]>

const textOf = (values: Texts, name: string) => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** The language, town and draft a form belonged to. */
function placeOf(values: Texts): { language: Language; town: string; draft: string } {
  const language = textOf(values, 'language')
  return {
    language: isLanguage(language) ? language : 'en',
    town: textOf(values, 'town'),
    draft: textOf(values, 'draft'),
  }
}

type Saved = {
  section: string
  wrong: boolean
  done: boolean
  open?: number | undefined
  next: string
}

/** The section to save, from what its page posted: texts by wire name, and the button that was pressed. */
export function sectionInput({ ulb, draft, section, group, ...texts }: Texts): unknown {
  const [act, path = ''] = typeof group === 'string' ? group.split(':') : []
  const number = path.split('.')[1]
  const change = act && (number === undefined ? act : `${act}:${number}`)
  const fields = Object.entries(texts).filter(([name]) => name.includes('.'))
  return { ulb, draft, section, texts: Object.fromEntries(fields), ...(change && { change }) }
}

/** Where a section leads once saved: back to itself with its faults, to the member to fill in, or on. */
export function afterSection({ section, wrong, done, open, next }: Saved, values: Texts): string {
  const { language, town, draft } = placeOf(values)
  if ('later' in values) return paths.draft(language, town, draft)
  if (done) {
    const toCheck = values['from'] === 'check'
    return paths.draftSection(language, town, draft, toCheck ? 'check' : next)
  }
  return withQuery(paths.draftSection(language, town, draft, section), {
    item: open?.toString(),
    wrong: wrong ? 'yes' : undefined,
    from: textOf(values, 'from'),
  })
}

/** Back to the papers; what was not taken is told there. */
export function afterAttaching(
  { paper, faults }: { paper: string; faults: readonly { code: string }[] },
  values: Texts,
): string {
  const { language, town, draft } = placeOf(values)
  const wrong = [...new Set(faults.map(({ code }) => code))].join(' ')
  const query = { paper, wrong, from: textOf(values, 'from') }
  return `${withQuery(paths.draftSection(language, town, draft, 'papers'), query)}#paper-${paper}-all`
}

/** Back to the papers. */
export function afterRemoving(_: unknown, values: Texts): string {
  const { language, town, draft } = placeOf(values)
  return withQuery(paths.draftSection(language, town, draft, 'papers'), {
    from: textOf(values, 'from'),
  })
}

/** The confirmation. */
export function afterSending(_: unknown, values: Texts): string {
  const { language, town, draft } = placeOf(values)
  return paths.draftSubmitted(language, town, draft)
}

/** The file that was put right. */
export function afterCorrecting({ application }: { application: string }, values: Texts): string {
  const { language, town } = placeOf(values)
  return paths.myApplication(language, town, application)
}

/** A new draft's task list. */
export function afterStarting({ draft }: { draft: string }, values: Texts): string {
  const { language, town } = placeOf(values)
  return paths.draft(language, town, draft)
}

/** A person's own place. */
export const afterDiscarding = (_: unknown, values: Texts): string =>
  paths.my(placeOf(values).language)

/** The files of a form as an operation takes them: those chosen and those just photographed. */
export async function uploadInput({ ulb, draft, paper }: Texts, form: FormData): Promise<unknown> {
  const names = [`papers.${String(paper)}`, `camera.${String(paper)}`]
  const files = await Promise.all(names.map((name) => uploadsOf(form, name)))
  return { ulb, draft, paper, files: files.flat() }
}

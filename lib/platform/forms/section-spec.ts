import { references } from '@/lib/platform/expressions/expressions'
import type { Answers, Field, Section } from './definition'
import type { FormContext } from './forms'
import { textsOf } from './texts-of'

/** A section as a form in the browser needs it: plain data, and no more of the lists and answers than it uses. */
export type SectionSpec = {
  readonly section: Section
  readonly context: FormContext
  /** Other sections' answers that rules here look at, and the list of this one when it repeats. */
  readonly answers: Answers
  /** What the fields show until the form is sent. */
  readonly texts: Readonly<Record<string, string>>
}

/** Cuts a section down to what its form needs; names of lists and places only in the reader's language. */
export function sectionSpec(section: Section, answers: Answers, context: FormContext): SectionSpec {
  const paths = section.fields.flatMap(rulesOf).flatMap((rule) => references(rule))
  const fields = section.fields.filter(({ type }) => type === 'address')
  return {
    section,
    context: {
      ...context,
      masters: mastersFor(section, paths, context),
      wards: fields.length > 0 ? context.wards.map((ward) => namedWard(ward, context)) : [],
    },
    answers: answersFor(section, paths, answers),
    texts: textsOf(section, answers[section.code]),
  }
}

const rulesOf = ({ showWhen, required, notBefore, notAfter, compute }: Field): string[] =>
  [showWhen, required, notBefore, notAfter, compute].filter((rule) => typeof rule === 'string')

const only = (name: { en: string; hi: string }, { language }: FormContext) => ({
  en: '',
  hi: '',
  [language]: name[language],
})

const namedWard = (
  { id, name, localities }: FormContext['wards'][number],
  context: FormContext,
) => ({
  id,
  name: only(name, context),
  localities: localities.map((locality) => ({
    id: locality.id,
    name: only(locality.name, context),
  })),
})

/** The lists of the section; of their data what rules and dependent choices look at. */
function mastersFor({ fields }: Section, paths: readonly string[], context: FormContext) {
  const lists: Record<string, FormContext['masters'][string]> = {}
  for (const { code, master } of fields) {
    if (!master) continue
    const looked = paths.flatMap((path) => {
      const [root, field, key] = path.split('.')
      return root === 'chosen' && field === code && key ? [key] : []
    })
    const keys = new Set([...looked, ...Object.keys(master.where ?? {})])
    lists[master.list] = (context.masters[master.list] ?? []).map(({ code, name, data }) => ({
      code,
      name: only(name, context),
      data: Object.fromEntries(Object.entries(data).filter(([key]) => keys.has(key))),
    }))
  }
  return lists
}

function answersFor(
  { code, repeat }: Section,
  paths: readonly string[],
  answers: Answers,
): Answers {
  const looked = new Set(
    paths.flatMap((path) => (path.startsWith('answers.') ? [sectionOf(path)] : [])),
  )
  if (repeat) looked.add(code)
  return Object.fromEntries(Object.entries(answers).filter(([section]) => looked.has(section)))
}

const sectionOf = (path: string) => (path.split('.')[1] ?? '').replace('[]', '')

import type { Masters } from '@/lib/platform/masters/masters'
import type { Section } from './definition'
import { partsOf } from './parts'

type Lists = Readonly<Record<string, readonly Pick<Masters[string][number], 'data'>[]>>

/** What is wrong with a path a rule looks at: `answers.owners[].kind`, `item.kind`, `chosen.type.uom`. */
export function pathProblem(
  path: string,
  section: Section | undefined,
  sections: readonly Section[],
  lists: Lists,
): string | undefined {
  const [root = '', ...rest] = path.split('.')
  switch (root) {
    case 'answers':
      return answersProblem(rest, sections)
    case 'item':
      return section ? fieldProblem(section, rest) : 'there is no item'
    case 'chosen':
      return section ? chosenProblem(section, rest, lists) : 'there is no chosen'
    default:
      return `${root} is unknown`
  }
}

function answersProblem([place = '', ...rest]: readonly string[], sections: readonly Section[]) {
  const code = place.replace('[]', '')
  const section = sections.find((one) => one.code === code)
  if (!section) return `there is no section ${code}`
  if (rest.length > 0 && place.endsWith('[]') !== Boolean(section.repeat)) {
    return section.repeat ? `${code} is a list` : `${code} is not a list`
  }
  return fieldProblem(section, rest)
}

function fieldProblem({ code: section, fields }: Section, [code, part]: readonly string[]) {
  if (code === undefined) return undefined
  const field = fields.find((one) => one.code === code)
  if (!field) return `${section} has no field ${code}`
  if (part === undefined || field.type === 'computed') return undefined
  return partsOf[field.type]?.includes(part) && field.type !== 'day'
    ? undefined
    : `${code} has no ${part}`
}

function chosenProblem({ fields }: Section, [code, key]: readonly string[], lists: Lists) {
  const list = fields.find((one) => one.code === code)?.master?.list
  if (list === undefined) return `${code ?? 'chosen'} is not chosen from a list`
  const isThere = key === undefined || lists[list]?.some(({ data }) => key in data)
  return isThere ? undefined : `the values of ${list} have no ${key}`
}

import { references } from '@/lib/platform/expressions/expressions'
import type { Masters } from '@/lib/platform/masters/masters'
import type { Field, PaperSpec, Section } from './definition'
import { pathProblem } from './path-problem'

type Definition = { readonly sections: readonly Section[]; readonly papers?: readonly PaperSpec[] }
type Lists = Readonly<Record<string, readonly Pick<Masters[string][number], 'data'>[]>>

/** What is wrong with the questions of a definition, in English, for whoever writes it; nothing when all is well. */
export function checkDefinition(definition: Definition, lists: Lists): string[] {
  const { sections, papers = [] } = definition
  return [
    ...doubles(sections).map((code) => `two sections are called ${code}`),
    ...sections.flatMap((section) => sectionProblems(section, definition, lists)),
    ...papers.flatMap(({ code, required }) =>
      typeof required === 'string'
        ? ruleProblems(`paper ${code}`, required, undefined, definition, lists)
        : [],
    ),
  ]
}

function sectionProblems(section: Section, definition: Definition, lists: Lists): string[] {
  const { code, fields, repeat, checks = [], showWhen } = section
  const codes = fields.map((field) => field.code)
  const of = (rule: string, where = code) => ruleProblems(where, rule, section, definition, lists)
  return [
    ...doubles(fields).map((double) => `${code}: two fields are called ${double}`),
    ...(repeat?.titleField && !codes.includes(repeat.titleField)
      ? [`${code}: no field ${repeat.titleField} to take the title from`]
      : []),
    ...(repeat && repeat.min > repeat.max
      ? [`${code}: at least ${repeat.min} but at most ${repeat.max}`]
      : []),
    ...(showWhen ? of(showWhen) : []),
    ...checks.flatMap(({ rule, field }) => [
      ...of(rule),
      ...(field && !codes.includes(field)
        ? [`${code}: a check speaks at ${field}, which does not exist`]
        : []),
    ]),
    ...fields.flatMap((field) => fieldProblems(field, section, definition, lists)),
  ]
}

function fieldProblems(
  field: Field,
  section: Section,
  definition: Definition,
  lists: Lists,
): string[] {
  const where = `${section.code}.${field.code}`
  const rules = [field.required, field.showWhen, field.notBefore, field.notAfter, field.compute]
  return [
    ...rules.flatMap((rule) =>
      typeof rule === 'string' ? ruleProblems(where, rule, section, definition, lists) : [],
    ),
    ...choiceProblems(field, section, lists).map((problem) => `${where}: ${problem}`),
    ...((field.type === 'computed') === (field.compute === undefined)
      ? [`${where}: computed fields, and only they, have a rule to compute`]
      : []),
    ...(isPattern(field.pattern?.matches) ? [] : [`${where}: the pattern cannot be read`]),
    ...(field.min !== undefined && field.max !== undefined && field.min > field.max
      ? [`${where}: min is above max`]
      : []),
  ]
}

function choiceProblems(
  { type, options, master }: Field,
  { fields }: Section,
  lists: Lists,
): string[] {
  if (type !== 'choice') return options || master ? ['only choices have options'] : []
  if ((options === undefined) === (master === undefined))
    return ['a choice has either options or a list']
  if (!master) return []
  const list = lists[master.list]
  if (!list || list.length === 0) return [`there is no list ${master.list}`]
  return Object.entries(master.where ?? {}).flatMap(([key, other]) => [
    ...(fields.some(({ code, master: above }) => code === other && above)
      ? []
      : [`where looks at ${other}, which is no list of this section`]),
    ...(list.every(({ data }) => key in data) ? [] : [`some of ${master.list} have no ${key}`]),
  ])
}

function ruleProblems(
  where: string,
  rule: string,
  section: Section | undefined,
  definition: Definition,
  lists: Lists,
): string[] {
  try {
    return references(rule).flatMap((path) => {
      const problem = pathProblem(path, section, definition.sections, lists)
      return problem ? [`${where}: ${problem} in ${rule}`] : []
    })
  } catch (error) {
    return [`${where}: ${error instanceof Error ? error.message : 'cannot be read'} in ${rule}`]
  }
}

function isPattern(source = '') {
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}

const doubles = (named: readonly { readonly code: string }[]) =>
  named.map(({ code }) => code).filter((code, at, all) => all.indexOf(code) !== at)

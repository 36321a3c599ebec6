import type { Answers, Section, SectionAnswers } from './definition'
import { brokenChecks, isOfItem } from './faults-of-group'
import type { Faults, FormContext, Group } from './forms'
import { isParts } from './parts'
import { plainText } from './plain-text'
import { takeGroup, type RawGroup } from './take-group'

/** Raw answers of a section: a group, or numbered members of a list. */
export type RawSection = { readonly group: RawGroup } | { readonly members: readonly Member[] }
type Member = { readonly number: number; readonly raw: RawGroup }

/** The answers of a section that are asked and right, and what is wrong. Never throws on any input. */
export function takeSection(
  section: Section,
  given: RawSection,
  answers: Answers,
  context: FormContext,
): { answers: SectionAnswers; faults: Faults } {
  const answersWith = (own: SectionAnswers): Answers => ({ ...answers, [section.code]: own })
  if ('group' in given) {
    const { group, faults } = takeGroup({
      section,
      raw: given.group,
      path: section.code,
      answersWith,
      context,
    })
    return { answers: group, faults }
  }

  const list: Group[] = []
  const faults: Faults = {}
  for (const { number, raw } of worthTaking(section, given.members)) {
    const path = `${section.code}.${number}`
    const taken = takeGroup({
      section,
      raw,
      path,
      answersWith: (group) => answersWith([...list, group]),
      context,
    })
    list.push(taken.group)
    Object.assign(faults, taken.faults)
  }
  return {
    answers: list,
    faults: { ...faultsOfList(section, list, answersWith(list), faults, context), ...faults },
  }
}

/** Empty members go, unless the list would then be too short: those show what is asked. */
function worthTaking({ repeat, fields }: Section, members: readonly Member[]): readonly Member[] {
  const asked = fields.map(({ code }) => code)
  const isFilled = ({ raw }: Member) => asked.some((code) => isAnswered(raw[code]))
  let spare = Math.max(0, (repeat?.min ?? 0) - members.filter(isFilled).length)
  return members.slice(0, listLimit).filter((member) => isFilled(member) || spare-- > 0)
}

const listLimit = 100

const isAnswered = (raw: unknown): boolean =>
  typeof raw === 'boolean' ||
  (isParts(raw) ? Object.values(raw).some(isAnswered) : plainText(raw) !== '')

function faultsOfList(
  section: Section,
  list: readonly Group[],
  answers: Answers,
  found: Faults,
  context: FormContext,
): Faults {
  const { code, repeat, checks = [] } = section
  if (repeat && list.length < repeat.min)
    return { [code]: [{ code: 'too-few', params: { min: repeat.min } }] }
  if (repeat && list.length > repeat.max)
    return { [code]: [{ code: 'too-many', params: { max: repeat.max } }] }
  if (Object.keys(found).length > 0) return {}
  const ofList = checks
    .filter((check) => !isOfItem(check))
    .map(({ rule, says }) => ({ rule, says }))
  return brokenChecks(ofList, section, code, {}, answers, context)
}

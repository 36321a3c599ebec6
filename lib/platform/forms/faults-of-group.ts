import { references } from '@/lib/platform/expressions/expressions'
import type { Fault } from '@/lib/platform/operations/errors'
import type { Answers, Check, Field, Section } from './definition'
import { environment, holds, valueOf } from './environment'
import type { Faults, FormContext, Group } from './forms'
import { plainDay, plainDayWords } from './plain-day'
import { isRequired, shownFields } from './shown'
import type { Taken } from './taken'

type Given = {
  readonly section: Section
  readonly path: string
  readonly taken: ReadonlyMap<string, Taken>
  readonly group: Group
  readonly answersWith: (group: Group) => Answers
  readonly context: FormContext
}

/** What is wrong with a group: answers in the wrong form, missing ones, and its section's checks. */
export function faultsOfGroup(given: Given): Faults {
  const { section, path, group, answersWith, context } = given
  const answers = answersWith(group)
  const faults: Faults = {}
  for (const field of shownFields(section, answers, group, context)) {
    for (const [part, found] of Object.entries(faultsOfField(given, field, answers))) {
      faults[[path, field.code, part].filter(Boolean).join('.')] = [...found]
    }
  }
  if (Object.keys(faults).length > 0) return faults
  const own = (section.checks ?? []).filter((check) => !section.repeat || isOfItem(check))
  return brokenChecks(own, section, path, group, answers, context)
}

/** A check of a list is made for each member when it speaks of one, else once. */
export const isOfItem = ({ rule }: Check): boolean =>
  references(rule).some((path) => /^(item|chosen)\b/.test(path))

/** What the broken ones among some checks say, at the field they name. */
export function brokenChecks(
  checks: readonly Check[],
  { fields }: Section,
  path: string,
  group: Group,
  answers: Answers,
  context: FormContext,
): Faults {
  const variables = environment(answers, context, { fields, group })
  const faults: Faults = {}
  for (const { rule, says, field } of checks) {
    if (holds(rule, variables)) continue
    const name = field === undefined ? path : `${path}.${field}`
    ;(faults[name] ??= []).push({ code: 'says', params: { text: says[context.language] } })
  }
  return faults
}

function faultsOfField(
  { section, taken, group, context }: Given,
  field: Field,
  answers: Answers,
): Readonly<Record<string, readonly Fault[]>> {
  const { answer, faults } = taken.get(field.code) ?? {}
  if (faults) return faults
  if (answer !== undefined)
    return faultsOfLimits(
      field,
      answer,
      environment(answers, context, { fields: section.fields, group }),
      context,
    )
  if (field.type === 'computed' || !isRequired(section, field, answers, group, context)) return {}
  const unanswered = { code: 'unanswered', params: { question: field.label[context.language] } }
  if (field.type !== 'address') return { '': [unanswered] }
  return context.wards.length > 0 ? { ward: [{ code: 'not-a-ward' }] } : { street: [unanswered] }
}

function faultsOfLimits(
  { type, notBefore, notAfter }: Field,
  answer: unknown,
  variables: Parameters<typeof holds>[1],
  { language }: FormContext,
) {
  if (type !== 'day' || typeof answer !== 'string') return {}
  const [first, last] = [notBefore, notAfter].map((rule) =>
    plainDay(rule && valueOf(rule, variables)),
  )
  if (first !== undefined && answer < first)
    return { '': [{ code: 'day-before', params: { day: plainDayWords(first, language) } }] }
  if (last !== undefined && answer > last)
    return { '': [{ code: 'day-after', params: { day: plainDayWords(last, language) } }] }
  return {}
}

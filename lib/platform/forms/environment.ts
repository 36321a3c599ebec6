import { BadExpression } from '@/lib/platform/expressions/bad-expression'
import {
  compile,
  evaluate,
  evaluateBoolean,
  type Variables,
} from '@/lib/platform/expressions/expressions'
import type { Masters } from '@/lib/platform/masters/masters'
import type { Answers, Field } from './definition'
import type { FormContext, Group } from './forms'

/** The group a rule stands in: its questions and their answers. */
export type Place = { readonly fields: readonly Field[]; readonly group: Group }

type Known = Pick<FormContext, 'masters' | 'today'>

/** What rules see: `answers`, `item`, `chosen`, `today`. */
export const environment = (
  answers: Answers,
  { masters, today }: Known,
  place?: Place,
): Variables => ({
  answers,
  item: place?.group ?? {},
  chosen: place ? chosenIn(place, masters) : {},
  today,
})

/** Whether a rule holds. A rule that has no value, such as a division by nothing, does not. */
export const holds = (rule: string, variables: Variables): boolean =>
  unlessBad(() => evaluateBoolean(compile(rule), variables), false)

/** What a rule comes to as plain JSON; null when it has no value. */
export const valueOf = (rule: string, variables: Variables): unknown =>
  unlessBad(() => evaluate(compile(rule), variables), null)

const chosenIn = ({ fields, group }: Place, masters: Masters) =>
  Object.fromEntries(
    fields.flatMap(({ code, master }) => {
      const picked = master && masters[master.list]?.find((value) => value.code === group[code])
      return picked ? [[code, picked.data]] : []
    }),
  )

function unlessBad<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work()
  } catch (error) {
    if (BadExpression.is(error)) return otherwise
    throw error
  }
}

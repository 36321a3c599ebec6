import type { Answers, Field, Section } from './definition'
import type { Faults, FormContext, Group } from './forms'
import { faultsOfGroup } from './faults-of-group'
import { optionOf } from './options-of'
import { environment, valueOf } from './environment'
import { plainText } from './plain-text'
import { shownFields } from './shown'
import { takeAnswer } from './take-answer'
import type { Taken } from './taken'

/** Raw answers of one group by field code: posted texts, or JSON. */
export type RawGroup = Readonly<Record<string, unknown>>

type Given = {
  readonly section: Section
  readonly raw: RawGroup
  /** The wire name of the group: `business`, `owners.1`. */
  readonly path: string
  /** All answers when the group is this one. */
  readonly answersWith: (group: Group) => Answers
  readonly context: FormContext
}

/** The answers of one group that are asked and right, and what is wrong with the others. */
export function takeGroup(given: Given): { group: Group; faults: Faults } {
  const { section, context, answersWith } = given
  const raw = withParents(section.fields, given.raw, context)
  const taken = new Map(
    section.fields.map((field) => [field.code, takeAnswer(field, raw[field.code], raw, context)]),
  )
  const group = settle(section, taken, answersWith, context)
  const faults = faultsOfGroup({ ...given, taken, group })
  for (const name of Object.keys(faults)) delete group[fieldOf(name, given.path)]
  return { group, faults }
}

const fieldOf = (name: string, path: string) => name.slice(path.length + 1).split('.')[0] ?? ''

/** A choice tells the group it belongs to when that was left open, as a trade tells its category. */
function withParents(fields: readonly Field[], raw: RawGroup, { masters }: FormContext): RawGroup {
  const all: Record<string, unknown> = { ...raw }
  for (const field of fields) {
    for (const [key, parent] of Object.entries(field.master?.where ?? {})) {
      all[parent] =
        plainText(all[parent]) || optionOf(field, masters, plainText(raw[field.code]))?.data[key]
    }
  }
  return all
}

/** Drops what is not asked and computes what is, until neither changes the other any more. */
function settle(
  { fields }: Section,
  taken: ReadonlyMap<string, Taken>,
  answersWith: Given['answersWith'],
  context: FormContext,
) {
  let group: Group = answered(fields, taken)
  for (let round = 0; round <= fields.length; round += 1) {
    const asked = shownFields({ fields }, answersWith(group), group, context)
    const next: Group = answered(asked, taken)
    for (const { code, compute } of asked) {
      if (compute === undefined) continue
      const variables = environment(answersWith(next), context, { fields, group: next })
      const value = valueOf(compute, variables)
      if (value !== null) next[code] = value as Group[string]
    }
    if (JSON.stringify(next) === JSON.stringify(group)) break
    group = next
  }
  return group
}

const answered = (fields: readonly Field[], taken: ReadonlyMap<string, Taken>): Group =>
  Object.fromEntries(
    fields.flatMap(({ code }) => {
      const answer = taken.get(code)?.answer
      return answer === undefined ? [] : [[code, answer]]
    }),
  )

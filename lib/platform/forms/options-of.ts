import type { LocalText } from '@/lib/platform/language/language'
import type { MasterValue, Masters } from '@/lib/platform/masters/masters'
import type { Field } from './definition'

/** Something to choose; `data` is what a master value brings along. */
export type Choice = { code: string; name: LocalText; data: MasterValue['data'] }

const noData = {}

/** Everything that could be chosen, whatever else is answered. */
export const allOptionsOf = ({ options, master }: Field, masters: Masters): readonly Choice[] =>
  master
    ? (masters[master.list] ?? [])
    : (options ?? []).map(({ code, label }) => ({ code, name: label, data: noData }))

/** What can be chosen beside the other answers of the group; without those, nothing is kept away. */
export function optionsOf(
  field: Field,
  masters: Masters,
  group: Readonly<Record<string, unknown>>,
): readonly Choice[] {
  const limits = Object.entries(field.master?.where ?? {}).filter(([, other]) =>
    isAnswer(group[other]),
  )
  const all = allOptionsOf(field, masters)
  return limits.length === 0
    ? all
    : all.filter(({ data }) => limits.every(([key, other]) => data[key] === group[other]))
}

/** The option of that code, if there is one. */
export const optionOf = (field: Field, masters: Masters, code: unknown): Choice | undefined =>
  allOptionsOf(field, masters).find((option) => option.code === code)

const isAnswer = (value: unknown) => typeof value === 'string' && value !== ''

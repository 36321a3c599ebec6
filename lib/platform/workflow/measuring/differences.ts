import type { Answer, Answers, SectionAnswers } from '../../forms/definition'
import type { Group } from '../../forms/forms'
import type { Measured } from './measured-fields'

/** A fact that was found otherwise than declared. */
export type Difference = Measured & { found: Answer }

/** What was found otherwise than declared; what was not measured counts as declared. */
export const differencesOf = (measured: readonly Measured[], findings: Group): Difference[] =>
  measured.flatMap((one) => {
    const found = findings[one.question.code]
    if (found === undefined || found === null || found === '' || found === one.declared) return []
    return [{ ...one, found }]
  })

/** The answers as they would be had everything been declared as it was found. */
export function asFound(answers: Answers, differences: readonly Difference[]): Answers {
  let known = answers
  for (const { section, index, field, found } of differences) {
    const own = known[section]
    if (own) known = { ...known, [section]: replaced(own, index, field.code, found) }
  }
  return known
}

function replaced(
  own: SectionAnswers,
  index: number | undefined,
  field: string,
  found: Answer,
): SectionAnswers {
  if (!Array.isArray(own)) return { ...own, [field]: found }
  return own.map((group, at) => (at === index ? { ...group, [field]: found } : group))
}

/** Found less declared, for numbers: `14`; '' for what is no number. Exact to four decimals, as answers are. */
export function differenceText({
  declared,
  found,
}: Pick<Difference, 'declared' | 'found'>): string {
  if (typeof declared !== 'number' || typeof found !== 'number') return ''
  const difference = Math.round((found - declared) * 10_000) / 10_000
  return `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`
}

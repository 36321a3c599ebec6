import type { Named } from './phrase-book'
import { scoreTypes } from './score-types'

/** The one of a list that a text is surely about, so that nobody need be asked; undefined where two may be meant. */
export function sureType<Type extends Named>(
  types: readonly Type[],
  text: string,
): Type | undefined {
  const [first, second] = scoreTypes(types, text)
  if (!first || first.score < 0.6 || first.score < 1.5 * (second?.score ?? 0)) return undefined
  return first.type
}

import type { Named } from './phrase-book'
import { scoreTypes } from './score-types'

/**
 * Those of a list that a text in plain words is about, the likeliest first and nothing unrelated:
 * English, Hindi, or Hindi in Latin letters, the last word perhaps half typed.
 */
export function findTypes<Type extends Named>(types: readonly Type[], text: string): Type[] {
  const scored = scoreTypes(types, text)
  const best = scored[0]?.score ?? 0
  return scored.filter(({ score }) => score > 0 && score >= best / 2).map(({ type }) => type)
}

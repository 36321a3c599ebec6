import { hear, type Heard } from './hear'
import { phraseBook, type Named, type PhraseBook } from './phrase-book'

/** How well each of a list fits what a text in plain words says, from 0 to 1, the best first; 0 fits not at all. */
export function scoreTypes<Type extends Named>(
  types: readonly Type[],
  text: string,
): { type: Type; score: number }[] {
  const book = phraseBook(types)
  const heard = hear(text, book)
  return types
    .map((type, at) => ({ type, score: score(heard, book.phrases[at] ?? [], book.weights) }))
    .sort((one, other) => other.score - one.score)
}

type Phrase = readonly string[]

/** How well the best phrase fits what was typed, and how much of it any of them knows. */
function score(
  heard: readonly Heard[],
  phrases: readonly Phrase[],
  weights: PhraseBook['weights'],
) {
  if (heard.length === 0) return 0
  const fits = phrases.map((phrase) => fit(heard, phrase, weights))
  return 0.6 * Math.max(0, ...fits) + 0.4 * known(heard, phrases.flat())
}

/** The harmonic mean of how much of the text the phrase knows, and of the phrase the text. */
function fit(heard: readonly Heard[], phrase: Phrase, weights: PhraseBook['weights']): number {
  const precision = known(heard, phrase)
  if (precision === 0) return 0
  const weigh = (word: string) => weights.get(word) ?? 0
  const said = (word: string) => weigh(word) * surest(heard.map(({ as }) => as.get(word)))
  const recall = sum(phrase.map(said)) / sum(phrase.map(weigh))
  return (2 * precision * recall) / (precision + recall)
}

/** How much of the text these words know. */
function known(heard: readonly Heard[], words: Phrase): number {
  const found = ({ as, weight }: Heard) => weight * surest(words.map((word) => as.get(word)))
  return sum(heard.map(found)) / sum(heard.map(({ weight }) => weight))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

const surest = (given: readonly (number | undefined)[]) =>
  given.reduce<number>((most, one) => Math.max(most, one ?? 0), 0)

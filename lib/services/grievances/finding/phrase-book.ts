import type { LocalText } from '@/lib/platform/language/language'
import { wordsOf, type Word } from './words-of'

/** What has a name, and other words people use for it. */
export type Named = {
  name: LocalText
  synonyms: Readonly<Record<keyof LocalText, readonly string[]>>
}

/** The words of a list as they sound: the phrases of each of it, how telling each word is, and how it is written. */
export type PhraseBook = {
  phrases: readonly (readonly (readonly string[])[])[]
  weights: ReadonlyMap<string, number>
  written: ReadonlyMap<string, string>
}

const books = new WeakMap<object, PhraseBook>()

/** The phrases of a list, read once. */
export function phraseBook(named: readonly Named[]): PhraseBook {
  const known = books.get(named)
  if (known) return known
  const read = named.map(phrasesOf)
  const phrases = read.map((own) => own.map((words) => words.map(({ sound }) => sound)))
  const written = new Map(read.flat(2).map((word) => [word.written, word.sound]))
  const book = { phrases, weights: weigh(phrases), written }
  books.set(named, book)
  return book
}

const phrasesOf = ({ name, synonyms }: Named): Word[][] =>
  [name.en, name.hi, ...synonyms.en, ...synonyms.hi]
    .map(wordsOf)
    .filter((words) => words.length > 0)

/** A word that few of the list share tells more than one they all have. */
function weigh(phrases: PhraseBook['phrases']): Map<string, number> {
  const shared = new Map<string, number>()
  for (const word of phrases.flatMap((own) => [...new Set(own.flat())]))
    shared.set(word, (shared.get(word) ?? 0) + 1)
  return new Map([...shared].map(([word, by]) => [word, Math.log(1 + phrases.length / by)]))
}

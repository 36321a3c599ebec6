import { oneTypoApart } from './one-typo-apart'
import type { PhraseBook } from './phrase-book'
import { sameWord } from './same-word'
import { wordsOf, type Word } from './words-of'

/** A word somebody typed: how surely it is each word of the book, and how telling it is. */
export type Heard = { as: ReadonlyMap<string, number>; weight: number }

const longest = 12
const negations = new Set(wordsOf('no not without nahi nahin नहीं').map(({ sound }) => sound))

/** The words of a text that the book knows; the others say nothing, and a lone "not" says nothing either. */
export function hear(text: string, book: PhraseBook): Heard[] {
  const words = spaced(wordsOf(text).slice(0, longest), book)
  const heard = words.flatMap((word, at) => {
    const as = meant(word, at === words.length - 1, book)
    return as.size > 0 ? [{ as, weight: weigh(as, book) }] : []
  })
  return heard.some(({ as }) => [...as.keys()].some((known) => !negations.has(known))) ? heard : []
}

/** The text as the book writes it: `pot hole` as one word, `streetlight` as two. */
function spaced(words: readonly Word[], { weights }: PhraseBook): Word[] {
  const result: Word[] = []
  for (const word of words) {
    const before = result.at(-1)
    const joined = before && before.sound + word.sound
    if (joined && weights.has(joined)) result.splice(-1, 1, { written: joined, sound: joined })
    else if (weights.has(word.sound)) result.push(word)
    else result.push(...(halves(word.sound, weights) ?? [word]))
  }
  return result
}

function halves(sound: string, weights: PhraseBook['weights']): Word[] | undefined {
  for (let at = 3; at <= sound.length - 3; at += 1) {
    const parts = [sound.slice(0, at), sound.slice(at)]
    if (parts.every((part) => weights.has(part)))
      return parts.map((part) => ({ written: part, sound: part }))
  }
  return undefined
}

/** Exactly or inflected; else, where it is the last, as the beginning of a word; else with one letter wrong. */
function meant({ written, sound }: Word, last: boolean, book: PhraseBook): Map<string, number> {
  const known = [...book.weights.keys()]
  const same = keyed(known, (one) => sameWord(sound, one))
  if (same.size > 0) return same
  const begun = keyed(known, (one) => (one.startsWith(sound) ? 0.8 : 0))
  if (last && sound.length >= 3 && begun.size > 0) return begun
  if (written.length < 5) return begun.size > 0 && sound.length >= 4 ? begun : new Map()
  const near = [...book.written].filter(
    ([one]) => one.length >= 5 && one[0] === written[0] && oneTypoApart(written, one),
  )
  return new Map(near.map(([, one]) => [one, 0.7]))
}

function keyed(words: readonly string[], sureness: (word: string) => number) {
  return new Map(
    words.map((word) => [word, sureness(word)] as const).filter(([, sure]) => sure > 0),
  )
}

const weigh = (as: ReadonlyMap<string, number>, { weights }: PhraseBook) =>
  Math.max(...[...as].map(([known, sureness]) => sureness * (weights.get(known) ?? 0)))

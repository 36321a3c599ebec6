import { z } from 'zod'
import { readTable, Text } from './reference'

const words = new Map(
  readTable('place-words.tsv', z.object({ word: Text, hi: Text })).map(({ word, hi }) => [word, hi]),
)

/** The Hindi name of a ward or locality when each of its words is known; the State publishes English only. */
export function placeInHindi(name: string): string | null {
  const spoken = name.match(/\p{L}+/gu) ?? []
  if (spoken.length === 0 || spoken.some((word) => !words.has(word.toLowerCase()))) return null
  return name.replace(/(\p{L}+)\.?/gu, (_, word: string) => words.get(word.toLowerCase()) ?? word)
}

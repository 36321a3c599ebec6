import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complaintTypes } from '@/prisma/seed/reference/complaints'
import { findTypes } from './find-types'
import { english, hindi, hinglish } from './queries.fixture'

const types = complaintTypes().map(({ en, hi, ...type }) => ({ ...type, name: { en, hi } }))
const codes = (text: string) => findTypes(types, text).map(({ code }) => code)

describe.each([
  ['English', english],
  ['Hindi', hindi],
  ['Hindi in Latin letters', hinglish],
])('%s', (_, queries) => {
  test.each(queries)('%s', (typed, code) => {
    expect(codes(typed).slice(0, 3)).toContain(code)
  })

  test('gives what is meant first nearly always', () => {
    const first = queries.filter(([typed, code]) => codes(typed)[0] === code)
    expect(first.length / queries.length).toBeGreaterThan(0.95)
  })
})

test.each([
  ...['', ' ', '?!', 'hello', 'passport', 'qwerty', 'सांप', 'weather today', 'bus timing'],
  ...['not', 'नहीं', 'hai', 'मेरे घर के सामने', 'transformer spark', 'a', '12345'],
])('finds nothing for "%s"', (typed) => {
  expect(codes(typed)).toEqual([])
})

test.each([
  ['kutta', ['StrayAnimals', 'DeadAnimals']],
  ['street vendor', ['IllegalShopsOnFootPath']],
  ['dengue', ['RequestSprayingOrFoggingOperation']],
  ['जलभराव', ['WaterLoggedRoad']],
])('finds nothing unrelated to %s', (typed, expected) => {
  expect(codes(typed)).toEqual(expected)
})

test('finds a type by its names and by each of its synonyms', () => {
  for (const { code, name, synonyms } of types) {
    for (const phrase of [name.en, name.hi, ...synonyms.en, ...synonyms.hi])
      expect(codes(phrase).slice(0, 3), phrase).toContain(code)
  }
})

test.each([
  ['pothol', 'DamagedRoad'],
  ['mosq', 'RequestSprayingOrFoggingOperation'],
  ['कूड़ेद', 'DamagedGarbageBin'],
  ['manhol', 'ManholeCoverMissingOrDamaged'],
  ['atikra', 'IllegalShopsOnFootPath'],
])('understands %s before it is typed to its end', (typed, code) => {
  expect(codes(typed)[0]).toBe(code)
})

const telling = ['garbage', 'pothole', 'mosquito', 'manhole', 'dustbin', 'encroachment', 'machhar']

/** The word with a letter dropped, doubled, or swapped with the next, anywhere but at its ends. */
const mistyped = (word: string): string[] =>
  Array.from({ length: word.length - 2 }, (_, before) => {
    const at = before + 1
    const [start, letter, end] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)]
    return [start + end, start + letter + letter + end, start + end[0] + letter + end.slice(1)]
  }).flat()

test.each(telling)('forgives a letter dropped, doubled or swapped in %s', (word) => {
  for (const typo of mistyped(word)) expect(codes(typo).slice(0, 3), typo).toContain(codes(word)[0])
})

test('minds neither capitals, nor spaces, nor stops', () => {
  const queries = [...english, ...hindi, ...hinglish].map(([text]) => text)
  for (const text of queries)
    expect(codes(`  ${text.toUpperCase().replaceAll(' ', ' - ')}... `)).toEqual(codes(text))
})

test('never fails, and gives each type once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const found = codes(text)
      expect(new Set(found).size).toBe(found.length)
    }),
  )
})

import { expect, test } from 'vitest'
import { boundedJson, isWithin } from './bounded-json'

const few = { nodes: 10, depth: 3, key: 5, text: 5 }

test('what keeps to the bounds is what JSON says', () => {
  expect(boundedJson('{"a":[1,"two",null,{"b":false}]}', few)).toEqual({
    a: [1, 'two', null, { b: false }],
  })
  expect(boundedJson('"a,[{"')).toBe('a,[{')
  expect(boundedJson('"\\",[[["', { ...few, nodes: 1 })).toBe('",[[[')
})

test.each([
  ['not JSON', '{"a":'],
  ['too many values', JSON.stringify(Array(10).fill(0))],
  ['too deep', '[[[[1]]]]'],
  ['a key too long', '{"abcdef":1}'],
  ['a text too long', '["abcdef"]'],
])('%s is undefined', (_, text) => {
  expect(boundedJson(text, few)).toBeUndefined()
})

test('a hundred thousand zeros, or brackets, are refused without a fault', () => {
  expect(boundedJson(JSON.stringify(Array(100_000).fill(0)))).toBeUndefined()
  expect(boundedJson('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined()
})

test('a value with itself inside is not within bounds', () => {
  const round: Record<string, unknown> = {}
  round['again'] = round
  expect(isWithin(round, few)).toBe(false)
})

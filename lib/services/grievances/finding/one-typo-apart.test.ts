import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneTypoApart } from './one-typo-apart'

/** Letters to add, drop, change or swap with a neighbour to make one of the other, by the textbook. */
function typosBetween(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const changed = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const swaps = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swapped = swaps ? at(i - 2, j - 2) + 1 : Infinity
      rows[i]![j] = Math.min(changed, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1)
    }
  }
  return at(one.length, other.length)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('says what counting says, either way round', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(oneTypoApart(one, other)).toBe(typosBetween(one, other) <= 1)
      expect(oneTypoApart(other, one)).toBe(oneTypoApart(one, other))
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['drian', 'drain', true],
  ['garbge', 'garbage', true],
  ['pothole', 'potholes', true],
  ['water', 'weather', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(oneTypoApart(one, other)).toBe(expected)
})

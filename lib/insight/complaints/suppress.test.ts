import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measures } from '@/lib/services/grievances/tally/measures'
import type { Row } from '@/lib/services/grievances/tally/read-months'
import { fewest, suppress } from './suppress'

const row = (received: number, index: number): Row =>
  ({
    ...Object.fromEntries(measures.map((measure) => [measure, 0])),
    ...{ key: `k${index}`, received },
  }) as Row

const left = (received: readonly number[]) =>
  suppress(received.map(row)).map((one) => ('few' in one ? null : one.received))

test('rows of a few are left out', () => {
  expect(left([9, 4, 3, 20])).toEqual([9, null, null, 20])
  expect(left([9, 20])).toEqual([9, 20])
})

test('a single one is not given away by the total', () => {
  expect(left([9, 4, 20])).toEqual([null, null, 20])
  expect(left([4])).toEqual([null])
})

test('whatever is left out cannot be told from the total, and nothing small is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2 }), (received) => {
      const shown = left(received)
      const hidden = shown.filter((one) => one === null).length
      expect(hidden).not.toBe(1)
      expect(shown.every((one) => one === null || one >= fewest)).toBe(true)
    }),
  )
})

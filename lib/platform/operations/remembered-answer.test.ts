import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recalled, remembered } from './remembered-answer'

const again = (answer: unknown) => recalled(JSON.parse(remembered(answer)))

test('an answer is the same after it was remembered', () => {
  const answer = fc.anything({
    withBigInt: true,
    withDate: true,
    withNullPrototype: false,
    values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)],
    key: fc.oneof(
      fc.constantFrom('$', 'is', 'at'),
      fc.string().filter((name) => name !== '__proto__'),
    ),
  })
  fc.assert(
    fc.property(answer, (given) => {
      fc.pre(!hasInvalidDate(given))
      expect(again(given)).toEqual(given)
    }),
  )
})

const hasInvalidDate = (value: unknown): boolean =>
  value instanceof Date
    ? Number.isNaN(value.getTime())
    : typeof value === 'object' && value !== null && Object.values(value).some(hasInvalidDate)

test('bytes and what looks like our own marks survive', () => {
  const answer = { file: Buffer.from([0, 255, 7]), odd: { $: 'date', is: '2026' }, none: null }
  expect(again(answer)).toEqual(answer)
})

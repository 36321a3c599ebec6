import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentsOf } from './segments'

const of = (text: string) => segmentsOf(text).segments

describe('a text message', () => {
  test.each([
    ['', 0],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['a'.repeat(459), 3],
    ['a'.repeat(460), 4],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    // A letter of two does not lie half in the next message.
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['क'.repeat(70), 1],
    ['क'.repeat(71), 2],
    ['क'.repeat(201), 3],
    ['क'.repeat(202), 4],
    [`₹${'a'.repeat(70)}`, 2],
    ['😀'.repeat(35), 1],
    ['😀'.repeat(36), 2],
    ['😀'.repeat(67), 3],
  ])('%# is so many', (text, segments) => {
    expect(of(text)).toBe(segments)
  })

  test('is never fewer for more words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (one, other) => {
          expect(of(one + other)).toBeGreaterThanOrEqual(of(one))
        },
      ),
    )
  })
})

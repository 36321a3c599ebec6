import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latinDigits, typedCode, typedNumber } from './digits'

test.each([
  ['123456', '123456'],
  ['१२३ ४५६', '123456'],
  ['123-456', '123456'],
  [' 12 34 – 56 ', '123456'],
  ['۱۲۳٤٥٦', '123456'],
  ['১২৩৪৫৬', '123456'],
  ['１２３４５６', '123456'],
])('the code %j is %s', (typed, code) => {
  expect(typedCode(typed)).toBe(code)
})

test.each([
  ['tl/ddn/2026–27/००० १२३', 'TL/DDN/2026-27/000123'],
  [' C-DDN-२०२६-१२ ', 'C-DDN-2026-12'],
  ['TL / DDN / 2026-27 / 000123', 'TL/DDN/2026-27/000123'],
])('the number %j is %s', (typed, number) => {
  expect(typedNumber(typed)).toBe(number)
})

test('what is read once is read again unchanged, and no digit is left in another script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const read = latinDigits(text)
      expect(latinDigits(read)).toBe(read)
      expect(typedNumber(typedNumber(text))).toBe(typedNumber(text))
    }),
  )
})

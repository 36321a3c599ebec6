import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { amountInWords } from './amount-in-words'
import { rupees } from './money'
import { numberWords } from './number-words'

const cases = [
  ['0', 'Rupees Zero Only', 'शून्य रुपये मात्र'],
  ['1', 'Rupee One Only', 'एक रुपया मात्र'],
  ['0.50', 'Paise Fifty Only', 'पचास पैसे मात्र'],
  ['0.01', 'Paisa One Only', 'एक पैसा मात्र'],
  [
    '123456.75',
    'Rupees One Lakh Twenty-Three Thousand Four Hundred Fifty-Six and Paise Seventy-Five Only',
    'एक लाख तेईस हज़ार चार सौ छप्पन रुपये पचहत्तर पैसे मात्र',
  ],
  ['10000000', 'Rupees One Crore Only', 'एक करोड़ रुपये मात्र'],
  [
    '1234500000099',
    'Rupees One Lakh Twenty-Three Thousand Four Hundred Fifty Crore Ninety-Nine Only',
    'एक लाख तेईस हज़ार चार सौ पचास करोड़ निन्यानवे रुपये मात्र',
  ],
  ['-89', 'Minus Rupees Eighty-Nine Only', 'ऋण नवासी रुपये मात्र'],
] as const

test.each(cases)('%s in words', (amount, en, hi) => {
  expect(amountInWords(rupees(amount), 'en')).toBe(en)
  expect(amountInWords(rupees(amount), 'hi')).toBe(hi.normalize())
})

describe('numberWords', () => {
  it('has a hundred different Hindi words', () => {
    const words = Array.from({ length: 100 }, (_, n) => numberWords(BigInt(n), 'hi'))
    expect(new Set(words).size).toBe(100)
    expect(words.filter((word) => /^[\u0900-\u097f]+$/.test(word))).toHaveLength(100)
    expect([19, 29, 39, 49, 59, 69, 79].map((n) => words[n]?.startsWith('उन'))).not.toContain(false)
  })

  it.each(['en', 'hi'] as const)('says no two numbers alike (%s)', (language) => {
    const number = fc.bigInt({ min: 0n, max: 10n ** 14n })
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(numberWords(a, language) === numberWords(b, language)).toBe(a === b)
      }),
    )
  })
})

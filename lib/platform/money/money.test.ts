import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { InvalidMoney, money, MoneyText, negate, rupees, sum, toDecimalText } from './money'

const anyMoney = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(money)

test.each([
  ['1234.50', 123_450n],
  ['1234.5', 123_450n],
  [-0.05, -5n],
  [1080.49, 108_049n],
  [97n, 9_700n],
  ['-0', 0n],
])('rupees(%s) is exact', (given, paise) => {
  expect(rupees(given)).toBe(paise)
})

test.each(['1.234', '', ' 1', '1,000', '.5', '5.', '1e3', '₹5', NaN, 1e21, 0.1 + 0.2])(
  'rupees(%s) is refused',
  (given) => {
    expect(() => rupees(given)).toThrow(InvalidMoney)
  },
)

describe('MoneyText', () => {
  it('is decimal text in JSON and bigint in the program', () => {
    expect(MoneyText.parse('-5.05')).toBe(-505n)
    expect(z.encode(MoneyText, money(-505n))).toBe('-5.05')
    expect(MoneyText.safeParse('5.055').success).toBe(false)
    expect(MoneyText.safeParse(5).success).toBe(false)
  })

  it('gives back every amount', () => {
    fc.assert(fc.property(anyMoney, (m) => MoneyText.parse(z.encode(MoneyText, m)) === m))
  })
})

it('adds and negates without loss', () => {
  fc.assert(fc.property(fc.array(anyMoney), (all) => sum([...all, ...all.map(negate)]) === 0n))
  expect(toDecimalText(sum([rupees('0.10'), rupees('0.20')]))).toBe('0.30')
})

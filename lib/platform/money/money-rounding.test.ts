import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import {
  ceilToPaise,
  InvalidMoney,
  money,
  negate,
  roundToRupee,
  rupees,
  share,
  times,
  toDecimalText,
} from './money'

const anyMoney = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map(money)

test.each([
  ['977.43', 2_500n, '244.36'],
  ['-977.43', 2_500n, '-244.36'],
  ['0.01', 5_000n, '0.01'],
  ['0.01', 4_999n, '0.00'],
  ['1450', 1_000n, '145.00'],
])('share of %s at %s basis points is %s', (amount, points, expected) => {
  expect(toDecimalText(share(rupees(amount), points))).toBe(expected)
})

it('shares a credit as it shares a debit', () => {
  fc.assert(
    fc.property(anyMoney, fc.bigInt({ min: 0n, max: 20_000n }), (amount, points) => {
      const exact = amount * points
      const given = share(amount, points)
      const error = given * 10_000n - exact
      expect(share(negate(amount), points)).toBe(negate(given))
      expect(error >= -5_000n && error <= 5_000n).toBe(true)
    }),
  )
})

test.each([
  [10n, 3n, 4n],
  [-10n, 3n, -3n],
  [9n, 3n, 3n],
  [0n, 7n, 0n],
])('ceilToPaise(%s/%s) is %s', (n, d, expected) => {
  expect(ceilToPaise(n, d)).toBe(expected)
})

test.each([
  ['20', 15, '300.00'],
  ['0.10', '2.75', '0.28'],
  ['2.50', 0.125, '0.32'],
])('%s times %s is %s', (rate, quantity, expected) => {
  expect(toDecimalText(times(rupees(rate), quantity))).toBe(expected)
})

it('refuses what is no quantity', () => {
  expect(() => times(rupees(1), Infinity)).toThrow(InvalidMoney)
  expect(() => ceilToPaise(1n, 0n)).toThrow(InvalidMoney)
})

// ROUND-01: fraction from .50 adds, below it subtracts.
test.each([
  ['1080.49', '-0.49'],
  ['1080.50', '0.50'],
  ['1080.51', '0.49'],
  ['1080.00', '0.00'],
  ['-0.30', '0.30'],
  ['-0.70', '-0.30'],
])('a total of %s takes a rounding line of %s', (total, line) => {
  expect(toDecimalText(roundToRupee(rupees(total)))).toBe(line)
})

it('always leaves whole rupees, moving at most fifty paise', () => {
  fc.assert(
    fc.property(anyMoney, (total) => {
      const line = roundToRupee(total)
      expect((total + line) % 100n).toBe(0n)
      expect(line > -50n && line <= 50n).toBe(true)
    }),
  )
})

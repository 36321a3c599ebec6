import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { formatAmount, formatRupees } from './format-rupees'
import { money, rupees } from './money'

test.each([
  [0, '0.00'],
  [999, '999.00'],
  [1000, '1,000.00'],
  ['99999.05', '99,999.05'],
  [123456, '1,23,456.00'],
  [12345678, '1,23,45,678.00'],
  ['1234567890.10', '1,23,45,67,890.10'],
])('%s reads %s', (amount, text) => {
  expect(formatRupees(rupees(amount))).toBe(`₹\u00a0${text}`)
  expect(formatAmount(rupees(amount))).toBe(text)
})

it('writes a true minus before the sign of the rupee', () => {
  expect(formatRupees(rupees(-648))).toBe('−₹\u00a0648.00')
  expect(formatAmount(rupees(-648))).toBe('−648.00')
})

it('groups as the Indian locale does', () => {
  const indian = new Intl.NumberFormat('en-IN', { minimumFractionDigits: 2 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (n) => {
      expect(formatAmount(money(BigInt(n) * 100n))).toBe(indian.format(n))
    }),
  )
})

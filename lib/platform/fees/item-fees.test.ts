import fc from 'fast-check'
import { expect, test } from 'vitest'
import { money, rupees, sum, zero } from '@/lib/platform/money/money'
import { combine } from './item-fees'

const two = [rupees(1000), rupees(500)]

test.each([
  ['SUM', 1500],
  ['AVERAGE', 750],
  ['MAX', 1000],
  ['MIN', 500],
] as const)('%s of two items', (method, expected) => {
  expect(combine(method, two)).toBe(rupees(expected))
  expect(combine(method, [])).toBe(zero)
})

test('combines within the bounds of its items', () => {
  const amounts = fc.array(
    fc.nat(9_999).map((n) => money(BigInt(n))),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(amounts, (all) => {
      const [least, mean, most] = [
        combine('MIN', all),
        combine('AVERAGE', all),
        combine('MAX', all),
      ]
      expect(least <= mean && mean <= most && most <= combine('SUM', all)).toBe(true)
      expect(mean * BigInt(all.length) - sum(all) < BigInt(all.length)).toBe(true)
    }),
  )
})

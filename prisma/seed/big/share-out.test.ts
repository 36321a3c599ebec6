import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOut } from './share-out'

test('nothing is lost and nothing is added', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 97 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), weights, (total, shares) => {
      const shared = shareOut(total, shares)
      expect(shared.reduce((one, other) => one + other, 0)).toBe(total)
      for (const [at, share] of shared.entries()) {
        const exact = (total * (shares[at] ?? 0)) / shares.reduce((one, other) => one + other, 0)
        expect(Math.abs(share - exact)).toBeLessThan(1)
      }
    }),
  )
})

test('the largest remainder comes first', () => {
  expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3])
  expect(shareOut(100, [70, 25, 5])).toEqual([70, 25, 5])
})

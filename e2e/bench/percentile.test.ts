import { expect, test } from 'vitest'
import { percentile } from './percentile'

test('nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
  expect(percentile(hundred, 95)).toBe(95)
  expect(percentile(hundred, 50)).toBe(50)
  expect(percentile([7], 95)).toBe(7)
  expect(percentile([3, 1, 2], 100)).toBe(3)
  expect(percentile([], 95)).toBeNaN()
})

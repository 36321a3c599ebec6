import { expect, test } from 'vitest'
import { nextAttempt } from './next-attempt'

const now = new Date('2026-11-27T04:30:00Z')

test.each([
  [1, '2026-11-27T04:31:00.000Z'],
  [2, '2026-11-27T04:35:00.000Z'],
  [3, '2026-11-27T05:00:00.000Z'],
  [4, '2026-11-27T06:30:00.000Z'],
  [5, '2026-11-27T16:30:00.000Z'],
])('after %s failures it is tried at %s', (failed, at) => {
  expect(nextAttempt(failed, now)?.toISOString()).toBe(at)
})

test('the sixth failure is the last', () => {
  expect(nextAttempt(6, now)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { journeyCounts } from './journeys.mjs'
import { Tally } from './tally.mjs'
import { unitCounts } from './units.mjs'

const units = (results = [], numFailedTests = 0) => ({
  numPassedTests: 3,
  numFailedTests,
  testResults: results,
})

test('a file that cannot be loaded is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  expect(unitCounts(units([broken]), 1)).toEqual({ passed: 3, failed: 1 })
})

test('a failed test is counted once, not again for its file', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'failed' }] }
  expect(unitCounts(units([file], 1), 1)).toEqual({ passed: 3, failed: 1 })
})

test('a runner that fails for no test of its own still fails', () => {
  expect(unitCounts(units(), 1).failed).toBe(1)
  expect(
    journeyCounts({ stats: { expected: 2, unexpected: 0, flaky: 0 }, errors: [] }, 1).failed,
  ).toBe(1)
})

test('a journey that passed only when repeated has failed', () => {
  const counts = journeyCounts({ stats: { expected: 2, unexpected: 1, flaky: 1 }, errors: [{}] }, 1)
  expect(counts).toEqual({ passed: 2, failed: 3 })
})

test('nothing run is no success', () => {
  const tally = new Tally()
  expect(tally.status()).toBe(1)
  tally.add({ passed: 2, failed: 0 })
  expect([tally.status(), tally.line()]).toEqual([0, '2 passed, 0 failed'])
})

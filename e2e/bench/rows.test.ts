import { expect, test } from 'vitest'
import { atMost, figure, rounded, tableOf } from './rows'

test('a figure keeps three digits and says nothing of bars', () => {
  expect(figure('calls', 1234.56, '/s')).toEqual({
    ...{ name: 'calls', value: 1230, unit: '/s', limit: null, ratio: null, bar: null, met: null },
  })
  expect(rounded(0.012345)).toBe(0.0123)
})

test('a bar is met at the bar, and what is beyond it is not rounded down to it', () => {
  expect(atMost('p95', 100, 'ms', 100)).toMatchObject({ bar: '≤ 100 ms', met: true })
  expect(atMost('p95', 100.4, 'ms', 100)).toMatchObject({ value: 100, met: false })
})

test('the table has a line for each row, in columns', () => {
  const rows = [atMost('p95 of the map', 12, 'ms', 100), figure('errors', 0, '')]
  const lines = tableOf(rows).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toMatch(/^p95 of the map +12 ms +≤ 100 ms +met$/)
  expect(lines[2]).toMatch(/^errors +0$/)
})

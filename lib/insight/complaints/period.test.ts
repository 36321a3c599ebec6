import { expect, test } from 'vitest'
import { monthsOf, Period, spanOf } from './period'

const spans = (moment: string) =>
  Period.options.map((period) => {
    const { from, to } = spanOf(period, new Date(moment))
    return `${from} ${to}`
  })

test('periods are whole months up to this one', () => {
  expect(spans('2026-11-27T04:00:00Z')).toEqual([
    '2026-11-01 2026-11-30',
    '2026-09-01 2026-11-30',
    '2025-12-01 2026-11-30',
    '2026-04-01 2026-11-30',
    '2025-04-01 2026-03-31',
  ])
})

test('the month begins at midnight in India', () => {
  expect(spanOf('month', new Date('2026-03-31T18:29:59Z')).from).toBe('2026-03-01')
  expect(spanOf('month', new Date('2026-03-31T18:30:00Z')).from).toBe('2026-04-01')
})

test('a span counts its months', () => {
  expect(monthsOf(spanOf('year', new Date('2026-02-10T00:00:00Z')))).toHaveLength(12)
  expect(monthsOf(spanOf('last-financial-year', new Date('2026-02-10T00:00:00Z'))).at(-1)).toBe(
    '2025-03-01',
  )
})

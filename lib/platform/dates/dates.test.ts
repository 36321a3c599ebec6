import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import {
  addDays,
  addMonths,
  Day,
  dayAt,
  daysBetween,
  endOfDay,
  financialYearOf,
  startOfDay,
  weekday,
} from './dates'

const on = (text: string) => Day.parse(text)
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays(on('2026-11-22'), n))

test.each(['2026-02-29', '0000-01-01', '2026-13-01', '22-11-2026', '2026-1-1', '2026-04-01T00:00'])(
  '%s is no day',
  (text) => {
    expect(Day.safeParse(text).success).toBe(false)
  },
)

test.each([
  ['2026-11-22T18:29:59.999Z', '2026-11-22'],
  ['2026-11-22T18:30:00.000Z', '2026-11-23'],
  ['2026-03-31T23:00:00.000Z', '2026-04-01'],
])('%s is %s in India', (moment, day) => {
  expect(dayAt(new Date(moment))).toBe(day)
})

it('agrees with the time zone database', () => {
  const india = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' })
  const moment = fc.date({
    min: new Date('1950-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  })
  fc.assert(fc.property(moment, (m) => dayAt(m) === india.format(m)))
})

it('begins and ends a day inside that day', () => {
  expect(endOfDay(on('2026-11-22')).toISOString()).toBe('2026-11-22T18:29:59.999Z')
  fc.assert(
    fc.property(anyDay, (day) => {
      expect([dayAt(startOfDay(day)), dayAt(endOfDay(day))]).toEqual([day, day])
      expect(endOfDay(day).getTime() + 1).toBe(startOfDay(addDays(day, 1)).getTime())
    }),
  )
})

it('counts the days it adds', () => {
  const days = fc.integer({ min: -9_999, max: 9_999 })
  fc.assert(fc.property(anyDay, days, (day, n) => daysBetween(day, addDays(day, n)) === n))
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-22', 3, '2027-02-22'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s + %s months is %s', (day, months, expected) => {
  expect(addMonths(on(day), months)).toBe(expected)
})

test.each([
  ['2026-04-01', '2026-27'],
  ['2027-03-31', '2026-27'],
  ['2027-04-01', '2027-28'],
  ['1999-12-31', '1999-00'],
  ['2026-11-22', '2026-27'],
])('%s falls in %s', (day, code) => {
  expect(financialYearOf(on(day)).code).toBe(code)
})

it('puts every day inside its own financial year', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { from, to } = financialYearOf(day)
      expect(from <= day && day <= to).toBe(true)
      expect(addDays(to, 1)).toBe(addMonths(from, 12))
    }),
  )
})

it('knows the weekday', () => {
  expect(weekday(on('2026-11-22'))).toBe(0)
  expect(weekday(on('2026-11-28'))).toBe(6)
})

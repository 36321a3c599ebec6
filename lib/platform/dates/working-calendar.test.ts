import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { Day } from './dates'
import { addWorkingTime, dueAfter, WorkingCalendar, workingDaysBetween } from './working-calendar'

const hour = 3_600_000
const calendar = WorkingCalendar.parse({
  weeklyOff: [0],
  holidays: ['2026-11-24'],
  opens: '10:00',
  closes: '17:00',
})
const india = (text: string) => new Date(`2026-11-${text}:00+05:30`)

// 21 is a Saturday, 22 a Sunday off, 24 a holiday.
test.each([
  ['within the day', '21T11:00', 2, '21T13:00'],
  ['to the last minute', '21T11:00', 6, '21T17:00'],
  ['before opening', '21T08:00', 1, '21T11:00'],
  ['after closing, over Sunday', '21T18:00', 1, '23T11:00'],
  ['over Sunday', '21T16:00', 2, '23T11:00'],
  ['over the holiday', '23T16:00', 2, '25T11:00'],
  ['begun on a Sunday', '22T12:00', 7, '23T17:00'],
  ['a working week', '21T10:00', 35, '27T17:00'],
  ['nothing', '22T12:00', 0, '22T12:00'],
])('%s', (_case, from, hours, due) => {
  expect(addWorkingTime(india(from), hours * hour, calendar)).toEqual(india(due))
})

test.each([
  ['a day is a working day', '21T11:00', 24, '23T11:00'],
  ['half a day is half a working day', '21T10:00', 12, '21T13:30'],
  ['two days step over the holiday', '21T11:00', 48, '25T11:00'],
])('%s', (_case, from, hours, due) => {
  expect(dueAfter(india(from), hours * hour, calendar)).toEqual(india(due))
})

it('counts every hour where work never stops', () => {
  expect(dueAfter(india('21T18:00'), 24 * hour, 'always')).toEqual(india('22T18:00'))
})

test.each([
  ['2026-11-20', '2026-11-21', 1],
  ['2026-11-21', '2026-11-22', 0],
  ['2026-11-21', '2026-11-28', 5],
  ['2026-11-28', '2026-11-21', 0],
])('from %s to %s there are %s working days', (from, to, days) => {
  expect(workingDaysBetween(Day.parse(from), Day.parse(to), calendar)).toBe(days)
})

it('adds up: a then b is a + b', () => {
  const span = fc.integer({ min: 1, max: 200 * hour })
  const start = fc.integer({ min: 0, max: 400 * hour }).map((n) => +india('20T00:00') + n)
  fc.assert(
    fc.property(start, span, span, (from, a, b) => {
      const twice = addWorkingTime(addWorkingTime(new Date(from), a, calendar), b, calendar)
      expect(twice).toEqual(addWorkingTime(new Date(from), a + b, calendar))
    }),
  )
})

it('refuses an office that never works', () => {
  const never = { ...calendar, weeklyOff: [0, 1, 2, 3, 4, 5, 6] }
  expect(WorkingCalendar.safeParse(never).success).toBe(false)
  expect(WorkingCalendar.safeParse({ ...calendar, closes: '09:00' }).success).toBe(false)
})

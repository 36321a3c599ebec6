import { expect, test } from 'vitest'
import { Day } from './dates'
import { formatDay, formatMoment } from './format-day'

test.each([
  ['2026-11-22', '22 November 2026', '22 नवंबर 2026'],
  ['2027-02-05', '5 February 2027', '5 फ़रवरी 2027'],
  ['2027-10-31', '31 October 2027', '31 अक्तूबर 2027'],
])('%s', (day, en, hi) => {
  expect(formatDay(Day.parse(day), 'en')).toBe(en)
  expect(formatDay(Day.parse(day), 'hi')).toBe(hi)
})

test.each([
  ['2026-11-22T18:30:00Z', '23 November 2026, 12:00 am', '23 नवंबर 2026, रात 12:00 बजे'],
  ['2026-11-22T00:35:59Z', '22 November 2026, 6:05 am', '22 नवंबर 2026, सुबह 6:05 बजे'],
  ['2026-11-22T06:30:00Z', '22 November 2026, 12:00 pm', '22 नवंबर 2026, दोपहर 12:00 बजे'],
  ['2026-11-22T11:30:00Z', '22 November 2026, 5:00 pm', '22 नवंबर 2026, शाम 5:00 बजे'],
  ['2026-11-22T15:00:00Z', '22 November 2026, 8:30 pm', '22 नवंबर 2026, रात 8:30 बजे'],
])('%s', (moment, en, hi) => {
  expect(formatMoment(new Date(moment), 'en')).toBe(en)
  expect(formatMoment(new Date(moment), 'hi')).toBe(hi)
})

import { describe, expect, test } from 'vitest'
import { amount, columnAmount, count, shortAmount } from './amounts'
import * as days from './days'
import { pickLanguage } from './pick-language'
import { translator } from './translator'

test('a message takes its values and its plural', () => {
  expect(translator('en', 'common')('step', { step: 3, steps: 6 })).toBe('Step 3 of 6')
  expect(translator('hi', 'common')('time.days', { days: 15 })).toBe('15 दिन')
  expect(translator('en', 'common')('time.days', { days: 1 })).toBe('1 day')
})

test('amounts stand in Indian groups with paise', () => {
  expect(amount(12345600n)).toBe('₹\u00a01,23,456.00')
  expect(amount(12345600n, 'hi')).toBe('₹\u00a01,23,456.00')
  expect(amount(-5n)).toBe('−₹\u00a00.05')
  expect(amount(9_007_199_254_740_993_07n)).toBe('₹\u00a09,00,71,99,25,47,40,993.07')
  expect(shortAmount(295000n)).toBe('₹\u00a02,950')
  expect(shortAmount(295050n)).toBe('₹\u00a02,950.50')
  expect(columnAmount(0n)).toBe('–')
  expect(count(1234567)).toBe('12,34,567')
})

test('days and moments are written as people say them', () => {
  expect(days.dayWords('2026-11-22', 'en')).toBe('22 November 2026')
  expect(days.dayWords('2026-11-22', 'hi')).toBe('22 नवंबर 2026')
  expect(days.weekdayWords('2026-12-11', 'en')).toBe('Friday, 11 December 2026')
  expect(days.weekdayWords('2026-12-11', 'hi')).toBe('शुक्रवार, 11 दिसंबर 2026')
  const moment = new Date('2026-11-20T20:12:00Z')
  expect(days.momentWords(moment, 'en')).toBe('21 November 2026, 1:42 am')
  expect(days.momentWords(moment, 'hi')).toBe('21 नवंबर 2026, रात 1:42')
})

test('a limit is left, today, or over', () => {
  expect(days.daysLeftWords(2, 'en')).toBe('2 days left')
  expect(days.daysLeftWords(0, 'en')).toBe('Due today')
  expect(days.daysLeftWords(-1, 'en')).toBe('1 day over')
  expect(days.daysLeftWords(-4, 'hi')).toBe('4 दिन अधिक')
})

describe('the first language', () => {
  test('is the remembered one', () => expect(pickLanguage('hi', 'en-IN')).toBe('hi'))
  test('else the browser’s best that we speak', () =>
    expect(pickLanguage(undefined, 'gbm, en;q=0.5, hi-IN;q=0.9')).toBe('hi'))
  test('never one the browser refuses', () => expect(pickLanguage('xx', 'hi;q=0, fr')).toBe('en'))
})

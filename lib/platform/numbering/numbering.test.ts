import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPattern } from './check-pattern'
import { formatNumber, seriesKey } from './numbering'

const licence = 'TL/[CITY.CODE]/[fy:yyyy-yy]/[SEQ:6]'
const dehradun = { day: '2026-11-22', ulbCode: 'DDN', tenant: 'uk.dehradun' }
const number = (pattern: string, sequence: number | bigint = 123, day = dehradun.day) =>
  formatNumber(pattern, { ...dehradun, day, sequence })

test.each([
  [licence, 'TL/DDN/2026-27/000123'],
  ['UK-PGR-[cy:yyyy-MM-dd]-[SEQ:4]', 'UK-PGR-2026-11-22-0123'],
  ['[cy:MM]/[fy:yyyy-yy]/[SEQ:2]', '11/2026-27/123'],
  ['[TENANT_ID]_[cy:yy.MM]_[SEQ:1]', 'uk.dehradun_26.11_123'],
  ['R/[fy:yyyy]/[SEQ:3]', 'R/2026/123'],
  ['R/[fy:yy-yy]/[SEQ:3]', 'R/26-27/123'],
  ['R/[fy:yyyy-yyyy]/[SEQ:3]', 'R/2026-2027/123'],
])('%s makes %s', (pattern, made) => {
  expect(checkPattern(pattern)).toEqual([])
  expect(number(pattern)).toBe(made)
})

describe('the financial year', () => {
  test.each([
    ['2027-03-31', 'TL/DDN/2026-27/000001'],
    ['2027-04-01', 'TL/DDN/2027-28/000001'],
    ['2099-12-31', 'TL/DDN/2099-00/000001'],
  ])('on %s gives %s', (day, made) => expect(number(licence, 1, day)).toBe(made))

  test('begins a new series', () => {
    const series = (day: string) => seriesKey(licence, { ...dehradun, day })
    expect(series('2026-04-01')).toBe('TL/DDN/2026-27/#')
    expect(series('2027-03-31')).toBe(series('2026-04-01'))
    expect(series('2027-04-01')).not.toBe(series('2026-04-01'))
  })
})

test('a series is one, however wide its numbers are written', () => {
  const wider = licence.replace('6', '8')
  expect(seriesKey(wider, dehradun)).toBe(seriesKey(licence, dehradun))
})

test('a sequence begins at 1 and is never cut', () => {
  expect(number(licence, 12_345_678n)).toBe('TL/DDN/2026-27/12345678')
  expect(() => number(licence, 0)).toThrow(RangeError)
})

test('different sequences or series never make the same number', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const one = fc.record({ day, sequence: fc.integer({ min: 1, max: 2_000_000 }) })
  const patterns = fc.constantFrom(licence, 'PT-[cy:yyyy-MM-dd]-[SEQ:2]', '[SEQ:4]/[fy:yyyy]')
  fc.assert(
    fc.property(patterns, one, one, (pattern, first, second) => {
      const [a, b] = [first, second].map((numbered) => ({ ...dehradun, ...numbered }))
      if (!a || !b) throw new Error('two numbers were made')
      const same = seriesKey(pattern, a) === seriesKey(pattern, b) && a.sequence === b.sequence
      expect(formatNumber(pattern, a) === formatNumber(pattern, b)).toBe(same)
    }),
  )
})

describe('a bad pattern', () => {
  test.each([
    ['TL/[CITY.CODE]', ['no-sequence']],
    ['[SEQ:6]-[SEQ:6]', ['several-sequences']],
    ['TL/[SEQ_EG_TL_APL]', ['unknown-part', 'no-sequence']],
    ['TL/[CITY/[SEQ:6]', ['unknown-part']],
    ['TL/[cy:hh]/[SEQ:6]', ['unknown-part']],
    ['TL/[SEQ:0]', ['unknown-part', 'no-sequence']],
    ['TL/[SEQ:99]', ['unknown-part', 'no-sequence']],
    ['TL/[d{2}]/[SEQ:6]', ['unknown-part']],
    ['TL [SEQ:6]', ['bad-character']],
    ['TL/[fy:yyyy][SEQ:6]', ['sequence-touches-digits']],
    ['TL/[SEQ:6]7', ['sequence-touches-digits']],
    [`${'A'.repeat(120)}/[SEQ:6]`, ['too-long']],
    ['', ['no-sequence']],
  ])('%s is caught', (pattern, problems) => {
    expect(checkPattern(pattern).map(({ code }) => code)).toEqual(problems)
  })

  test('makes no number', () => {
    expect(() => number('TL/[SEQ_NAME]')).toThrow('[SEQ_NAME]')
  })
})

import { describe, expect, test } from 'vitest'
import { readMoment } from './read-moment'

describe('a moment as clients write it', () => {
  test.each([
    ['2026-11-27T10:00:00+05:30', '2026-11-27T04:30:00.000Z'],
    ['2026-11-27T10:00:00 05:30', '2026-11-27T04:30:00.000Z'],
    ['2026-11-27T10:00:00+0530', '2026-11-27T04:30:00.000Z'],
    ['2026-11-27T10:00:00 0530', '2026-11-27T04:30:00.000Z'],
    ['2026-11-27T10:00:00+05', '2026-11-27T05:00:00.000Z'],
    ['2026-11-27T10:00:00-0800', '2026-11-27T18:00:00.000Z'],
    ['2026-11-27T10:00:00Z', '2026-11-27T10:00:00.000Z'],
    ['2026-11-27t10:00:00.123z', '2026-11-27T10:00:00.000Z'],
    ['2026-11-27T10:00Z', '2026-11-27T10:00:00.000Z'],
    ['2026-11-27 10:00:00', '2026-11-27T04:30:00.000Z'],
    ['2026-11-27', '2026-11-26T18:30:00.000Z'],
  ])('%s', (text, moment) => {
    expect(readMoment(text, 'first')?.toISOString()).toBe(moment)
  })

  test('a day alone ends with its last moment', () => {
    expect(readMoment('2026-11-27', 'last')?.toISOString()).toBe('2026-11-27T18:29:59.999Z')
  })

  test.each([
    'yesterday',
    '',
    '2026-06-31',
    '2026-13-01',
    '2026-11-27T25:00:00Z',
    '27-11-2026',
    '0000-00-00',
  ])('%j is none', (text) => {
    expect(readMoment(text, 'first')).toBeUndefined()
  })
})

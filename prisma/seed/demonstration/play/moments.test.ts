import { describe, expect, test } from 'vitest'
import { Day } from '@/lib/platform/dates/dates'
import type { Story } from '../stories/story'
import { beginningOf, later } from './moments'

const calendar = {
  weeklyOff: [0],
  holidays: [Day.parse('2026-11-20')],
  opens: '10:00',
  closes: '17:00',
}
// A Monday, an hour after the office opened.
const now = new Date('2026-11-23T05:30:00Z')
const story = (stands: Story['stands'], ...hours: number[]): Story => ({
  service: 'any',
  channel: 'ONLINE',
  stands,
  moves: hours.map((after) => ({ do: 'expire', after })),
})

describe('the beginning of a story', () => {
  test.each([
    ['today', story(0.5), '2026-11-23'],
    ['on Saturday, since Sunday is off', story(3), '2026-11-21'],
    ['on Thursday, since Friday is a holiday', story(4, 6), '2026-11-19'],
  ])('is %s', (_, told, day) => {
    expect(beginningOf(told, now, 1, calendar).toISOString().slice(0, 10)).toBe(day)
  })

  test('leaves the last move as long ago as the story says, to half an hour', () => {
    const told = story(12, 5, 30, 9)
    for (const seed of [1, 2, 1_234]) {
      const last = told.moves.reduce(
        (at, { after }) => later(at, after, calendar),
        beginningOf(told, now, seed, calendar),
      )
      const until = later(last, 12, calendar).getTime()
      expect(now.getTime() - until).toBeGreaterThan(0)
      expect(now.getTime() - until).toBeLessThan(30 * 60_000)
    }
  })

  test('of last year is in the year that ended in March', () => {
    expect(beginningOf(story('last-year'), now, 3, calendar).toISOString()).toMatch(/^2026-02-/)
  })
})

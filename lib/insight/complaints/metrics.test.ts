import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { measures, total, type Counts } from '@/lib/services/grievances/tally/measures'
import { english } from '@/lib/platform/language/messages/en/en'
import { metricWords } from './metric-words'
import { figuresOf, metricNames, metrics } from './metrics'

const counts = (some: Partial<Counts>): Counts =>
  ({ ...Object.fromEntries(measures.map((measure) => [measure, 0])), ...some }) as Counts

describe('figures', () => {
  test('of nothing have nothing to divide by', () => {
    expect(figuresOf(total([]))).toEqual({
      ...{ received: 0, open: 0, overdue: 0 },
      ...{ onTime: null, firstResponse: null, settling: null, rejected: null },
      ...{ reopened: null, rating: null, escalated: null },
    })
  })

  test('come from the counts as their definitions say', () => {
    const some = counts({
      ...{ received: 20, open: 6, overdue: 2, in_time: 9, late: 3, decided: 12, rejected: 3 },
      ...{
        reopened: 6,
        responded: 10,
        response_minutes: 600,
        settled: 8,
        settling_minutes: 24_000,
      },
      ...{ rated: 4, stars: 17, escalated: 5 },
    })
    expect(figuresOf(some)).toEqual({
      ...{ received: 20, open: 6, overdue: 2, onTime: 0.75, firstResponse: 60, settling: 3_000 },
      ...{ rejected: 0.25, reopened: 0.5, rating: 4.25, escalated: 0.25 },
    })
  })

  test('of two halves together equal those of the whole', () => {
    const any = fc.record(
      Object.fromEntries(measures.map((measure) => [measure, fc.nat(1_000)])),
    ) as fc.Arbitrary<Counts>
    fc.assert(
      fc.property(any, any, (one, other) => {
        const whole = figuresOf(total([one, other]))
        expect(whole.received).toBe(one.received + other.received)
        expect(whole.onTime ?? 0).toBeCloseTo(
          (one.in_time + other.in_time) /
            Math.max(1, one.in_time + other.in_time + one.late + other.late),
        )
      }),
    )
  })

  test('each have a name and a definition, and no others have', () => {
    expect(Object.keys(english.figures.metrics)).toEqual(metricNames)
    expect(Object.keys(metrics)).toEqual(metricNames)
  })

  test('are written as people read them', () => {
    const words = (
      some: Partial<Counts>,
      metric: (typeof metricNames)[number],
      language: 'en' | 'hi',
    ) => metricWords(figuresOf(counts(some)), metric, language)
    expect(words({ received: 123_456 }, 'received', 'en')).toBe('1,23,456')
    expect(words({ in_time: 7, late: 1 }, 'onTime', 'en')).toBe('88 %')
    expect(words({ in_time: 7, late: 1 }, 'onTime', 'hi')).toBe('88 %')
    expect(words({ responded: 2, response_minutes: 90 }, 'firstResponse', 'en')).toBe('45 minutes')
    expect(words({ responded: 1, response_minutes: 60 }, 'firstResponse', 'en')).toBe('1 hour')
    expect(words({ responded: 1, response_minutes: 150 }, 'firstResponse', 'hi')).toBe('2.5 घंटे')
    expect(words({ settled: 1, settling_minutes: 3_600 }, 'settling', 'en')).toBe('2.5 days')
    expect(words({ settled: 1, settling_minutes: 28_800 }, 'settling', 'en')).toBe('20 days')
    expect(words({ rated: 3, stars: 13 }, 'rating', 'en')).toBe('4.3 of 5')
    expect(words({}, 'rating', 'hi')).toBe('–')
  })
})

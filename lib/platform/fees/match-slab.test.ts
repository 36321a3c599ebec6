import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, Day } from '@/lib/platform/dates/dates'
import { FeeRefused } from './fee-refused'
import { FeeSlab } from './fees'
import { conflicts, matchSlab } from './match-slab'

const today = Day.parse('2026-11-22')
type Row = Partial<Record<keyof FeeSlab, unknown>>

const slab = (code: string, dims: FeeSlab['dims'], rest: Row = {}) =>
  FeeSlab.parse({ code, dims, type: 'FLAT', rate: '100', validFrom: '2020-04-01', ...rest })

const table = [
  slab('any trade', { tradeType: null }),
  slab('shop', { tradeType: 'SHOP' }),
  slab('shop renewed', { tradeType: 'SHOP', applicationType: 'RENEWAL' }),
  slab('power to 10', { tradeType: 'POWER' }, { uom: 'HP', from: 0, to: 10 }),
  slab('power from 10', { tradeType: 'POWER' }, { uom: 'HP', from: 10 }),
  slab('old inn', { tradeType: 'INN' }, { validTo: '2026-03-31' }),
  slab('new inn', { tradeType: 'INN' }, { validFrom: '2026-04-01' }),
  slab('tent', { tradeType: 'TENT', licenseType: null }),
  slab('tent by licence', { tradeType: 'TENT', licenseType: 'TEMPORARY' }),
  slab('tent by structure', { tradeType: 'TENT', structureType: 'MOVABLE' }),
]

test.each([
  ['the general row for an unknown trade', { tradeType: 'KIOSK' }, undefined, 'any trade'],
  ['the named trade', { tradeType: 'SHOP', applicationType: 'NEW' }, undefined, 'shop'],
  [
    'the most specific row',
    { tradeType: 'SHOP', applicationType: 'RENEWAL' },
    undefined,
    'shop renewed',
  ],
  ['the range below its end', { tradeType: 'POWER', uom: 'HP' }, 9.99, 'power to 10'],
  ['the next range at its beginning', { tradeType: 'POWER', uom: 'HP' }, 10, 'power from 10'],
  ['a quantity given as text', { tradeType: 'POWER', uom: 'HP' }, '12.5', 'power from 10'],
  [
    'nothing but the general row in another unit',
    { tradeType: 'POWER', uom: 'KW' },
    5,
    'any trade',
  ],
  ['the row in force', { tradeType: 'INN' }, undefined, 'new inn'],
])('finds %s', (_name, dims, value, code) => {
  expect(matchSlab(table, dims, value, today).code).toBe(code)
})

test('an earlier day has the earlier fee', () => {
  expect(matchSlab(table, { tradeType: 'INN' }, undefined, Day.parse('2026-03-31')).code).toBe(
    'old inn',
  )
})

const refusal = (slabs: FeeSlab[], dims: Record<string, string>) => {
  try {
    matchSlab(slabs, dims, undefined, today)
  } catch (error) {
    if (FeeRefused.is(error)) return [error.code, ...error.slabs]
    throw error
  }
  return []
}

describe('refuses', () => {
  it('where nothing fits', () => {
    expect(refusal(table.slice(1), { tradeType: 'KIOSK' })).toEqual(['none'])
    expect(refusal(table.slice(3, 5), { tradeType: 'POWER' })).toEqual(['none'])
  })

  it('where two rows are specific in different ways', () => {
    const dims = { tradeType: 'TENT', licenseType: 'TEMPORARY', structureType: 'MOVABLE' }
    expect(refusal(table, dims)).toEqual(expect.arrayContaining(['several', 'tent by licence']))
  })

  it('where the same row stands twice', () => {
    expect(refusal([slab('a', {}), slab('b', {})], {})).toEqual(['several', 'a', 'b'])
  })
})

test('conflicts are found before a table is published', () => {
  expect(conflicts(table)).toEqual([['tent by licence', 'tent by structure']])
  expect(conflicts([slab('a', {}, { to: 11 }), slab('b', {}, { from: 10 })])).toEqual([['a', 'b']])
})

it('never refuses as several in a table without conflicts', () => {
  const letter = fc.constantFrom('A', 'B')
  const dims = fc.record({ x: fc.option(letter), y: fc.option(letter) })
  const rows = fc.array(fc.tuple(dims, fc.nat(5), fc.integer({ min: 1, max: 5 }), fc.nat(9)), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(rows, letter, letter, fc.nat(10), fc.nat(12), (given, x, y, value, day) => {
      const slabs = given.map(([own, from, width, start], n) =>
        slab(`${n}`, own, { from, to: from + width, validFrom: addDays(today, start) }),
      )
      let code = 'one'
      try {
        matchSlab(slabs, { x, y }, value, addDays(today, day))
      } catch (error) {
        code = FeeRefused.is(error) ? error.code : 'broken'
      }
      expect(code).not.toBe('broken')
      if (conflicts(slabs).length === 0) expect(code).not.toBe('several')
    }),
    { numRuns: 500 },
  )
})

import { describe, expect, test } from 'vitest'
import type { FeeSlab } from '@/lib/platform/fees/fees'
import { Day } from '@/lib/platform/dates/dates'
import { rupees } from '@/lib/platform/money/money'
import { findService } from '@/lib/platform/applications/catalogue'
import { conditionWords } from './condition-words'
import { feeTablesOf } from './fee-table'
import { findFees } from './find-fees'
import { rangeWords, rateWords } from './slab-words'

const dog = findService('dog-licence')!
const trade = findService('trade-licence')!
const masters = {
  'occupancy-type': [{ code: 'OCCUPANCYTYPE.OWNED', name: { en: 'Owned', hi: 'अपना' }, data: {} }],
  'dog-class': [
    { code: 'SMALL', name: { en: 'Small breeds', hi: 'छोटी नस्ल' }, data: {} },
    { code: 'LARGE', name: { en: 'Large breeds', hi: 'बड़ी नस्ल' }, data: {} },
  ],
}
const slab = (rest: Partial<FeeSlab>): FeeSlab => ({
  code: 'A',
  dims: {},
  type: 'FLAT',
  rate: rupees('600'),
  validFrom: Day.parse('2026-04-01'),
  ...rest,
})

describe('when a paper is needed', () => {
  const say = (rule: string, definition = trade) =>
    conditionWords(rule, { definition, masters, language: 'en' })

  test('is the answer a comparison waits for', () => {
    expect(say("answers.premises.holding == 'OCCUPANCYTYPE.OWNED'")).toBe(
      'Only if “Are the premises your own or rented?” is: Owned',
    )
    expect(say('answers.dog.sterilised == true', dog)).toBe('Only if “Is it sterilised?” is: Yes')
  })

  test('is found within a list', () =>
    expect(say("answers.owners.exists(o, o.kind == 'INSTITUTION')")).toContain(
      'is: A firm, company, trust or office',
    ))

  test('else names the questions', () =>
    expect(say("answers.business.structure.startsWith('MOVABLE.')")).toBe(
      'Depending on your answer to: Where is the trade carried on?',
    ))
})

test('a slab is a range and a rate in words', () => {
  expect(rangeWords(slab({}), 'en')).toBeUndefined()
  expect(rangeWords(slab({ to: 20 }), 'en')).toBe('below 20')
  expect(rangeWords(slab({ from: 20, to: 50 }), 'hi')).toBe('20 से 50 से कम तक')
  expect(rangeWords(slab({ from: 1000 }), 'en')).toBe('1,000 and more')
  expect(rateWords(slab({}), 'en')).toBe('₹\u00a0600')
  expect(rateWords(slab({ type: 'RATE' }), 'en')).toBe('₹\u00a0600 for each')
})

test('a fee table has the kinds of its list in order, and finds them by name', () => {
  const tables = feeTablesOf(
    dog,
    {
      'dog-fee': [
        slab({ code: 'L', dims: { class: 'LARGE' } }),
        slab({ code: 'S', dims: { class: 'SMALL' } }),
      ],
    },
    masters,
  )
  const names = (found: typeof tables) =>
    found.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ name }) => name.en)))
  expect(names(tables)).toEqual(['Small breeds', 'Large breeds'])
  expect(names(findFees(tables, 'बड़ी'))).toEqual(['Large breeds'])
  expect(findFees(tables, 'cat')).toEqual([])
})

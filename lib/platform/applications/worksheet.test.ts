import { describe, expect, it, test } from 'vitest'
import { Day } from '@/lib/platform/dates/dates'
import { FeeSlab, type FeeTables } from '@/lib/platform/fees/fees'
import type { Answers } from '@/lib/platform/forms/definition'
import { sampleAnswers } from '@/lib/platform/forms/sample-answers'
import { sampleContext } from '@/lib/platform/forms/sample-context'
import { sum, toDecimalText } from '@/lib/platform/money/money'
import { Refusal } from '@/lib/platform/operations/errors'
import { tradeLicence } from '@/lib/services/trade-licence/service'
import { estimate } from './estimate'
import { feeEstimate, worksheet } from './worksheet'

const slab = (code: string, type: string, rate: string, dims: FeeSlab['dims'], range = {}) =>
  FeeSlab.parse({ code, dims, type, rate, validFrom: '2026-04-01', ...range })

const slabs: FeeTables = {
  'trade-fee': [
    slab('tea', 'FLAT', '500', { tradeType: 'TEA' }),
    slab('lodge-small', 'FLAT', '2500', { tradeType: 'LODGE' }, { uom: 'ROOMS', to: 10 }),
    slab('lodge-large', 'FLAT', '6000', { tradeType: 'LODGE' }, { uom: 'ROOMS', from: 10 }),
    slab('sweets', 'RATE', '12.25', { tradeType: 'SWEETS' }, { uom: 'SQM' }),
  ],
  'accessory-fee': [
    slab('oven', 'FLAT', '200', { accessory: 'OVEN' }),
    slab('motor', 'RATE', '40', { accessory: 'MOTOR' }, { uom: 'HP' }),
  ],
}
const on = Day.parse('2026-11-23')
const { masters } = sampleContext
const given = (change: Answers = {}) => {
  const none: Answers = { units: [], accessories: [] }
  return { definition: tradeLicence, answers: { ...none, ...change }, slabs, masters, on }
}
const lodge = (quantity: number) => ({ type: 'LODGE', category: 'HOTELS', quantity })

it('adds up every trade and machine, each with its slab and how it came about', () => {
  const sheet = worksheet(given(sampleAnswers))
  expect(
    sheet.lines.map(({ label, slab, amount }) => [label.en, slab, toDecimalText(amount)]),
  ).toEqual([
    ['Lodge', 'lodge-large', '6000.00'],
    ['Tea stall', 'tea', '500.00'],
    ['Electric motor', 'motor', '300.00'],
  ])
  expect(sheet.demand.map(({ head, amount }) => [head, toDecimalText(amount)])).toEqual([
    ['TL_TAX', '6800.00'],
  ])
  expect([toDecimalText(sheet.total), sheet.rounding, sheet.complete]).toEqual([
    '6800.00',
    0n,
    true,
  ])
})

test.each([
  [9.99, 'lodge-small'],
  [10, 'lodge-large'],
  [10.01, 'lodge-large'],
])(
  '%s rooms are in %s: a slab begins with its first value and ends before its last',
  (rooms, slab) => {
    expect(worksheet(given({ units: [lodge(rooms)] })).lines[0]?.slab).toBe(slab)
  },
)

test.each([
  ['8.5', '104.13', '-0.13', '104.00'],
  ['8.9', '109.03', '-0.03', '109.00'],
  ['2.5', '30.63', '0.37', '31.00'],
])('%s sq m at ₹ 12.25 come to %s, rounded by %s', (quantity, exact, rounding, total) => {
  const sheet = worksheet(given({ units: [{ type: 'SWEETS', quantity: Number(quantity) }] }))
  const lines = sheet.demand.map(({ head, amount }) => [head, toDecimalText(amount)])
  expect(lines).toContainEqual(['TL_ROUNDOFF', rounding])
  expect(toDecimalText(sheet.total)).toBe(total)
  expect(sheet.total).toBe(sum(sheet.demand.map(({ amount }) => amount)))
  expect(toDecimalText(sum(sheet.lines.map(({ amount }) => amount)))).toBe(exact)
})

describe('an answer is missing', () => {
  test.each([
    ['fee-none', { units: [{ type: 'ROCKETS' }] }],
    ['fee-none', { units: [{ category: 'HOTELS' }] }],
    ['fee-quantity-missing', { units: [{ type: 'SWEETS' }] }],
    ['fee-quantity-missing', { accessories: [{ kind: 'OVEN' }] }],
  ])('the worksheet refuses with %s', (code, change) => {
    expect(() => worksheet(given(change))).toThrow(new Refusal(code))
  })

  it('the estimate leaves that part out', () => {
    const sheet = feeEstimate(given({ units: [lodge(12), { type: 'SWEETS' }] }))
    expect([toDecimalText(sheet.total), sheet.complete]).toEqual(['6000.00', false])
  })
})

it('words an estimate with what is being typed', () => {
  const typed = { section: 'units', texts: { 'units.0.type': 'LODGE', 'units.0.quantity': '१२' } }
  const fee = estimate({
    definition: tradeLicence,
    answers: {},
    typed,
    slabs,
    context: { ...sampleContext, language: 'hi' },
  })
  expect(fee?.lines.map(({ label }) => label)).toEqual(['लॉज'])
  expect(fee?.total).toBe('₹\u00a06,000.00')
})

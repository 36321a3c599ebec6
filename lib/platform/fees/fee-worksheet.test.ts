import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Day } from '@/lib/platform/dates/dates'
import { money, rupees, sum, toDecimalText } from '@/lib/platform/money/money'
import { demandLines, feeWorksheet } from './fee-worksheet'
import { FeeSchedule, FeeSlab, type Facts } from './fees'
import { combine } from './item-fees'

const slab = (code: string, type: string, rate: string, dims: FeeSlab['dims']) =>
  FeeSlab.parse({ code, dims, type, rate, validFrom: '2020-04-01' })

const tables = {
  trades: [
    slab('shop', 'FLAT', '1000', { tradeType: 'SHOP', licenseType: null }),
    slab('stall', 'FLAT', '500', { tradeType: 'STALL', licenseType: null }),
    slab('mill', 'RATE', '20', { tradeType: 'MILL', licenseType: 'PERMANENT' }),
    slab('third', 'RATE', '0.33', { tradeType: 'THIRD', licenseType: null }),
  ],
  accessories: [
    slab('board', 'FLAT', '50', { accessory: 'BOARD' }),
    slab('motor', 'RATE', '2.50', { accessory: 'MOTOR' }),
  ],
  dogs: [
    slab('ordinary', 'FLAT', '200', { breedClass: null }),
    slab('guard', 'FLAT', '1000', { breedClass: 'GUARD' }),
  ],
}

const label = { en: 'Fee', hi: 'शुल्क' }
const charge = (head: string, table: string, rest: object) => ({ head, label, table, ...rest })
const units = { each: 'units', value: 'uomValue' }
const accessories = { each: 'accessories', value: 'uomValue', count: 'count' }
const adjustment = (kind: string, head: string, monthDay: string, basisPoints: number) => ({
  kind,
  head,
  label,
  of: ['TL_RENEWAL_TAX'],
  fromYear: '2019-20',
  day: { monthDay, calendarYear: 'start' },
  basisPoints,
})

const tradeLicence = (method = 'SUM', rebate = 1000) =>
  FeeSchedule.parse({
    charges: (['NEW', 'RENEWAL'] as const).flatMap((applicationType) => {
      const head = applicationType === 'NEW' ? 'TL_TAX' : 'TL_RENEWAL_TAX'
      const when = { applicationType: [applicationType] }
      return [
        charge(head, 'trades', { ...units, combine: method, when }),
        charge(head, 'accessories', { ...accessories, when }),
      ]
    }),
    adjustments: [
      adjustment('rebate', 'TL_RENEWAL_REBATE', '03-31', rebate),
      adjustment('penalty', 'TL_RENEWAL_PENALTY', '09-01', 1000),
    ],
    roundingHead: 'TL_ROUNDOFF',
  })

const full: Facts = {
  applicationType: 'NEW',
  licenseType: 'PERMANENT',
  financialYear: '2026-27',
  units: [{ tradeType: 'SHOP' }, { tradeType: 'MILL', uomValue: 15 }],
  accessories: [{ accessory: 'BOARD', count: 3 }],
}
const two = [{ tradeType: 'SHOP' }, { tradeType: 'STALL' }]
const renewal = { ...full, applicationType: 'RENEWAL' }

test.each<[string, Facts, FeeSchedule, string, Record<string, string>]>([
  [
    'TL-01 units FLAT + RATE, accessories',
    full,
    tradeLicence(),
    '2026-11-22',
    { TL_TAX: '1450.00' },
  ],
  [
    'TL-02 AVERAGE',
    { ...full, units: two, accessories: [] },
    tradeLicence('AVERAGE'),
    '2026-11-22',
    { TL_TAX: '750.00' },
  ],
  [
    'TL-03 MAX',
    { ...full, units: two, accessories: [] },
    tradeLicence('MAX'),
    '2026-11-22',
    { TL_TAX: '1000.00' },
  ],
  [
    'TL-04 MIN',
    { ...full, units: two, accessories: [] },
    tradeLicence('MIN'),
    '2026-11-22',
    { TL_TAX: '500.00' },
  ],
  [
    'TL-05 renewed after the penalty begins',
    renewal,
    tradeLicence(),
    '2026-09-01',
    { TL_RENEWAL_TAX: '1450.00', TL_RENEWAL_PENALTY: '145.00' },
  ],
  [
    'TL-06 renewed in time',
    renewal,
    tradeLicence(),
    '2026-03-31',
    { TL_RENEWAL_TAX: '1450.00', TL_RENEWAL_REBATE: '-145.00' },
  ],
  [
    'renewed between rebate and penalty',
    renewal,
    tradeLicence(),
    '2026-08-31',
    { TL_RENEWAL_TAX: '1450.00' },
  ],
  [
    'Uttarakhand: no rebate rate',
    renewal,
    tradeLicence('SUM', 0),
    '2026-03-31',
    { TL_RENEWAL_TAX: '1450.00' },
  ],
  [
    'an accessory by measure',
    { ...full, units: [], accessories: [{ accessory: 'MOTOR', uomValue: '7.5', count: 2 }] },
    tradeLicence(),
    '2026-11-22',
    { TL_TAX: '18.75', TL_ROUNDOFF: '0.25' },
  ],
  [
    'paise are rounded up, the total to a rupee',
    { ...full, units: [{ tradeType: 'THIRD', uomValue: 0.5 }, { tradeType: 'SHOP' }] },
    tradeLicence(),
    '2026-11-22',
    { TL_TAX: '1150.17', TL_ROUNDOFF: '-0.17' },
  ],
])('%s', (_name, facts, schedule, on, heads) => {
  const sheet = feeWorksheet({ schedule, tables, facts, on: Day.parse(on) })
  const found = demandLines(sheet).map(({ head, amount }) => [head, toDecimalText(amount)])
  expect(Object.fromEntries(found)).toEqual(heads)
  expect(sheet.total).toBe(sum(Object.values(heads).map(rupees)))
})

const on = Day.parse('2026-11-22')
const given = { schedule: tradeLicence(), tables, facts: full, on }

describe('feeWorksheet', () => {
  it('shows how each line came about', () => {
    const [line] = feeWorksheet(given).lines
    expect(line).toMatchObject({
      kind: 'charge',
      head: 'TL_TAX',
      label,
      amount: rupees(1300),
      items: [
        { slab: 'shop', type: 'FLAT', quantity: '1', amount: rupees(1000) },
        { slab: 'mill', type: 'RATE', quantity: '15', rate: rupees(20), amount: rupees(300) },
      ],
    })
  })

  it('adds what an officer adds, but never pays out', () => {
    const adhoc = [{ head: 'TL_ADHOC_REBATE', amount: rupees(-450), reason: 'Flood relief' }]
    expect(feeWorksheet({ ...given, adhoc }).total).toBe(rupees(1000))
    const tooMuch = [{ head: 'TL_ADHOC_REBATE', amount: rupees(-1451), reason: 'Flood relief' }]
    expect(() => feeWorksheet({ ...given, adhoc: tooMuch })).toThrow(
      expect.objectContaining({ code: 'rebate-too-large' }),
    )
  })

  it.each([undefined, '', 'many', -1])('needs a quantity for a rate: %s', (uomValue) => {
    const facts = { ...full, units: [{ tradeType: 'MILL', uomValue }] }
    expect(() => feeWorksheet({ ...given, facts })).toThrow(
      expect.objectContaining({ code: 'quantity-missing' }),
    )
  })

  it('takes the latest row of an adjustment that has begun', () => {
    const later = {
      ...adjustment('penalty', 'TL_RENEWAL_PENALTY', '09-01', 2000),
      fromYear: '2027-28',
    }
    const schedule = FeeSchedule.parse({
      charges: [charge('TL_RENEWAL_TAX', 'trades', units)],
      adjustments: [adjustment('penalty', 'TL_RENEWAL_PENALTY', '09-01', 1000), later],
    })
    const inYear = (financialYear: string) =>
      feeWorksheet({
        ...given,
        schedule,
        on: Day.parse('2028-01-01'),
        facts: { ...full, financialYear },
      })
    expect(inYear('2026-27').total).toBe(rupees(1430))
    expect(inYear('2027-28').total).toBe(rupees(1560))
  })

  it('keeps a penalty above its minimum and a rebate below its maximum', () => {
    const schedule = (row: object) =>
      FeeSchedule.parse({
        charges: [charge('TL_RENEWAL_TAX', 'trades', units)],
        adjustments: [row],
      })
    const penalty = { ...adjustment('penalty', 'P', '09-01', 100), minimum: '50' }
    const rebate = { ...adjustment('rebate', 'R', '12-31', 9900), maximum: '500' }
    const flat = { ...adjustment('rebate', 'R', '12-31', 0), flat: '5000' }
    expect(feeWorksheet({ ...given, schedule: schedule(flat) }).total).toBe(0n)
    expect(feeWorksheet({ ...given, schedule: schedule(penalty) }).total).toBe(rupees(1350))
    expect(feeWorksheet({ ...given, schedule: schedule(rebate) }).total).toBe(rupees(800))
  })
})

test('a dog licence is data: an annual fee by breed class', () => {
  const schedule = FeeSchedule.parse({ charges: [charge('PTR_FEE', 'dogs', {})] })
  const fee = (breedClass: string) =>
    demandLines(feeWorksheet({ schedule, tables, facts: { breedClass }, on }))
  expect(fee('GUARD')).toEqual([{ head: 'PTR_FEE', amount: rupees(1000) }])
  expect(fee('SPITZ')).toEqual([{ head: 'PTR_FEE', amount: rupees(200) }])
})

test('a schedule and its tables are plain JSON', () => {
  const schedule = { charges: [charge('PTR_FEE', 'dogs', {})] }
  expect(FeeSchedule.parse(JSON.parse(JSON.stringify(schedule)))).toEqual(
    FeeSchedule.parse(schedule),
  )
})

it('combines within the bounds of its items', () => {
  const amounts = fc.array(
    fc.nat(9_999).map((n) => money(BigInt(n))),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(amounts, (all) => {
      const [least, mean, most] = [
        combine('MIN', all),
        combine('AVERAGE', all),
        combine('MAX', all),
      ]
      expect(least <= mean && mean <= most && most <= combine('SUM', all)).toBe(true)
      expect(mean * BigInt(all.length) - sum(all) < BigInt(all.length)).toBe(true)
    }),
  )
})

import { describe, expect, it, test } from 'vitest'
import { Day } from '@/lib/platform/dates/dates'
import { rupees, toDecimalText } from '@/lib/platform/money/money'
import { apportion, ExcessPayment } from './apportion'
import { TaxHead, type OpenDemand } from './rules'

const heads = [
  ['TAX', 'TAX', 2],
  ['CESS', 'TAX', 1],
  ['INTEREST', 'PENALTY', 4],
  ['REBATE', 'REBATE', 3],
  ['ADVANCE', 'ADVANCE_COLLECTION', 0],
].map(([code, category, order]) => TaxHead.parse({ code, category, order }))

type Period = Record<string, number>

/** One demand a year from 2020; line ids are `year head`. */
const years = (...periods: Period[]): OpenDemand[] =>
  periods.map((lines, n) => ({
    id: `${2020 + n}`,
    periodFrom: Day.parse(`${2020 + n}-04-01`),
    lines: Object.entries(lines).map(([head, due]) => ({
      id: `${2020 + n} ${head}`,
      head,
      due: rupees(due),
    })),
  }))

const pay = (paid: number, demands: OpenDemand[], advanceAllowed = false) => {
  const given = { paid: rupees(paid), demands, heads, advanceAllowed, advanceHead: 'ADVANCE' }
  const { allocations, advance, advanceLine } = apportion(given)
  const lines = allocations.map(({ lineId, amount }) => [lineId, toDecimalText(amount)])
  return { lines: Object.fromEntries(lines), advance: toDecimalText(advance), advanceLine }
}

test.each<[string, number, Period[], Record<string, string>, string]>([
  [
    'APP-01 full payment, oldest period first, negatives first',
    1500,
    [
      { REBATE: -100, TAX: 600, INTEREST: 100 },
      { REBATE: -100, TAX: 1000 },
    ],
    {
      '2020 REBATE': '-100.00',
      '2020 INTEREST': '100.00',
      '2020 TAX': '600.00',
      '2021 REBATE': '-100.00',
      '2021 TAX': '1000.00',
    },
    '0.00',
  ],
  [
    'APP-02 part payment: the oldest first, and in it the heads in their order',
    650,
    [
      { TAX: 600, REBATE: -100, INTEREST: 100 },
      { TAX: 1000, REBATE: -100 },
    ],
    {
      '2020 REBATE': '-100.00',
      '2020 INTEREST': '100.00',
      '2020 TAX': '600.00',
      '2021 REBATE': '-100.00',
      '2021 TAX': '150.00',
    },
    '0.00',
  ],
  [
    'a period the money does not reach keeps its rebate',
    600,
    [{ TAX: 600 }, { REBATE: -100, TAX: 1000 }],
    { '2020 TAX': '600.00' },
    '0.00',
  ],
  [
    'APP-03 overpayment creates an advance',
    800,
    [{ TAX: 600 }],
    { '2020 TAX': '600.00' },
    '200.00',
  ],
  [
    'APP-05 an advance smaller than the due',
    400,
    [{ ADVANCE: -200 }, { TAX: 600 }],
    { '2020 ADVANCE': '-200.00', '2021 TAX': '600.00' },
    '0.00',
  ],
  [
    'APP-06 an advance larger than the due is drawn only as far as needed',
    0,
    [{ ADVANCE: -800 }, { TAX: 600 }],
    { '2020 ADVANCE': '-600.00', '2021 TAX': '600.00' },
    '0.00',
  ],
  [
    'the older advance is drawn first',
    0,
    [{ ADVANCE: -100 }, { ADVANCE: -100 }, { TAX: 150 }],
    { '2020 ADVANCE': '-100.00', '2021 ADVANCE': '-50.00', '2022 TAX': '150.00' },
    '0.00',
  ],
  [
    'a tax before its interest, though the interest is smaller',
    500,
    [{ REBATE: -100, TAX: 600, INTEREST: 100 }],
    { '2020 REBATE': '-100.00', '2020 TAX': '600.00' },
    '0.00',
  ],
  [
    'equal amounts go by the order of their heads',
    150,
    [{ TAX: 100, CESS: 100 }],
    { '2020 CESS': '100.00', '2020 TAX': '50.00' },
    '0.00',
  ],
  [
    'nothing paid on a bill of nothing closes every line',
    0,
    [{ TAX: 100, REBATE: -100 }],
    { '2020 TAX': '100.00', '2020 REBATE': '-100.00' },
    '0.00',
  ],
  [
    'an advance does not hide a smaller payment',
    100,
    [{ ADVANCE: -200 }, { REBATE: -50, TAX: 600 }],
    { '2020 ADVANCE': '-200.00', '2021 REBATE': '-50.00', '2021 TAX': '350.00' },
    '0.00',
  ],
])('%s', (_name, paid, periods, lines, advance) => {
  const result = pay(paid, years(...periods), true)
  expect(result.lines).toEqual(lines)
  expect(result.advance).toBe(advance)
})

describe('an excess', () => {
  it('becomes a negative line on the latest period', () => {
    const { advanceLine } = pay(2000, years({ TAX: 600 }, { TAX: 1000 }).toReversed(), true)
    expect(advanceLine).toEqual({ demandId: '2021', head: 'ADVANCE', amount: rupees(-400) })
  })

  it('APP-04 is refused where the service keeps no advances', () => {
    expect(() => pay(800, years({ TAX: 600 }))).toThrow(ExcessPayment)
    expect(() => pay(1, [], true)).toThrow(ExcessPayment)
  })
})

it('refuses a negative payment and an unknown head', () => {
  expect(() => pay(-1, years({ TAX: 600 }))).toThrow(RangeError)
  expect(() => pay(1, years({ NOWHERE: 1, TAX: 1 }))).toThrow('No tax head NOWHERE')
})

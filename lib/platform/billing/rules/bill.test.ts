import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Day } from '@/lib/platform/dates/dates'
import { money, rupees, sum, toDecimalText } from '@/lib/platform/money/money'
import { billExpiry, billOf } from './bill'
import { differenceLines } from './difference-lines'
import { roundingLine } from './rounding-line'
import { TaxHead } from './rules'

const heads = [
  TaxHead.parse({ code: 'TAX', category: 'TAX', order: 1 }),
  TaxHead.parse({ code: 'REBATE', category: 'REBATE', order: 0 }),
]
const demand = (year: number, lines: [string, number][]) => ({
  id: `${year}`,
  periodFrom: Day.parse(`${year}-04-01`),
  lines: lines.map(([head, due], n) => ({ id: `${year} ${n}`, head, due: rupees(due) })),
})

describe('billOf', () => {
  it('merges lines by head, a period at a time, oldest first', () => {
    const later = demand(2022, [['TAX', 50]])
    const earlier = demand(2021, [
      ['TAX', 600],
      ['REBATE', -60],
      ['TAX', 400],
    ])
    expect(billOf([later, earlier], heads)).toEqual({
      total: rupees(990),
      details: [
        {
          demandId: '2021',
          total: rupees(940),
          lines: [
            { head: 'REBATE', amount: rupees(-60) },
            { head: 'TAX', amount: rupees(1000) },
          ],
        },
        { demandId: '2022', total: rupees(50), lines: [{ head: 'TAX', amount: rupees(50) }] },
      ],
    })
  })

  it.each([
    ['no demand', []],
    ['only paid demands', [demand(2021, [['TAX', 0]])]],
    [
      'more credit than charge',
      [
        demand(2021, [
          ['TAX', 5],
          ['REBATE', -6],
        ]),
      ],
    ],
  ])('bills nothing for %s', (_name, demands) => {
    expect(billOf(demands, heads)).toBeUndefined()
  })
})

test.each([
  ['the same day', 0, undefined, '2026-11-22'],
  ['seven days on', 7, undefined, '2026-11-29'],
  ['a fixed day ahead', 7, '2026-12-31T05:00:00+05:30', '2026-12-31'],
  ['a fixed day that is past', 7, '2026-11-01T05:00:00+05:30', '2026-11-29'],
])('a bill lapses at the end of %s', (_name, validForDays, fixed, day) => {
  const now = new Date('2026-11-22T10:00:00+05:30')
  const expiry = billExpiry({ now, validForDays, fixed: fixed ? new Date(fixed) : undefined })
  expect(expiry).toEqual(new Date(`${day}T23:59:59.999+05:30`))
})

describe('roundingLine', () => {
  // ROUND-01a to d: what is payable after rounding.
  it.each([
    ['1080.49', '-0.49', '1080.00'],
    ['1080.50', '0.50', '1081.00'],
    ['1080.51', '0.49', '1081.00'],
    ['1080.00', '0.00', '1080.00'],
  ])('%s takes %s', (total, line, payable) => {
    const rounding = roundingLine(rupees(total), money(0n))
    expect(toDecimalText(rounding)).toBe(line)
    expect(toDecimalText(sum([rupees(total), rounding]))).toBe(payable)
  })

  it('adds only what is missing when the total changes, so one line may pass fifty paise', () => {
    expect(toDecimalText(roundingLine(rupees('1080.51'), rupees('-0.49')))).toBe('0.98')
  })

  it('goes to nothing once everything is collected', () => {
    expect(roundingLine(money(0n), rupees('0.49'))).toBe(rupees('-0.49'))
  })
})

describe('differenceLines', () => {
  it('adds the difference a head, and takes back a head that fell away', () => {
    const before = [
      { head: 'TAX', amount: rupees(1000) },
      { head: 'TAX', amount: rupees(200) },
      { head: 'PENALTY', amount: rupees(50) },
    ]
    const after = [
      { head: 'TAX', amount: rupees(1500) },
      { head: 'REBATE', amount: rupees(-10) },
    ]
    expect(differenceLines(before, after)).toEqual([
      { head: 'TAX', amount: rupees(300) },
      { head: 'PENALTY', amount: rupees(-50) },
      { head: 'REBATE', amount: rupees(-10) },
    ])
  })

  it('makes the old lines equal the new ones', () => {
    const amount = fc.integer({ min: -500, max: 500 }).map((n) => money(BigInt(n)))
    const lines = fc.array(fc.record({ head: fc.constantFrom('A', 'B', 'C'), amount }))
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const added = differenceLines(before, after)
        expect(differenceLines([...before, ...added], after)).toEqual([])
        expect(new Set(added.map(({ head }) => head)).size).toBe(added.length)
      }),
    )
  })
})

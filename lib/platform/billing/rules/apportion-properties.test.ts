import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addMonths, Day } from '@/lib/platform/dates/dates'
import { money, sum, type Money } from '@/lib/platform/money/money'
import { apportion, type Apportionment } from './apportion'
import { billOf } from './bill'
import { TaxHead, type OpenDemand } from './rules'

const heads = [
  { code: 'TAX', category: 'TAX', order: 2 },
  { code: 'FEE', category: 'FEE', order: 1 },
  { code: 'PENALTY', category: 'PENALTY', order: 3 },
  { code: 'REBATE', category: 'REBATE', order: 0 },
  { code: 'ADVANCE', category: 'ADVANCE_COLLECTION', order: 0 },
].map((head) => TaxHead.parse(head))

const paise = (min: number, max: number) => fc.integer({ min, max }).map((n) => money(BigInt(n)))
const line = fc.oneof(
  fc.record({ head: fc.constantFrom('TAX', 'FEE', 'PENALTY'), due: paise(0, 900) }),
  fc.record({ head: fc.constantFrom('REBATE', 'TAX'), due: paise(-300, 0) }),
  fc.record({ head: fc.constant('ADVANCE'), due: paise(-500, 0) }),
)
const demands = fc
  .array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((periods): OpenDemand[] =>
    periods.map((lines, n) => ({
      id: `d${n}`,
      periodFrom: addMonths(Day.parse('2020-04-01'), 12 * n),
      lines: lines.map((each, at) => ({ id: `d${n}l${at}`, ...each })),
    })),
  )
const payment = paise(0, 4_000)

const settle = (paid: Money, open: OpenDemand[]) =>
  apportion({ paid, demands: open, heads, advanceAllowed: true, advanceHead: 'ADVANCE' })

const amountOn = ({ allocations }: Apportionment) =>
  new Map(allocations.map(({ lineId, amount }) => [lineId, amount]))

const linesOf = (open: OpenDemand[]) => open.flatMap(({ lines }) => lines)
const total = (open: OpenDemand[]) => sum(linesOf(open).map(({ due }) => due))

/** The demands as they stand after a payment, or after its reversal. */
function collected(open: OpenDemand[], { allocations, advanceLine }: Apportionment, mark: string) {
  return open.map(({ lines, ...demand }) => ({
    ...demand,
    lines: [
      ...lines.map((each) => {
        const own = allocations.filter(({ lineId }) => lineId === each.id)
        return { ...each, due: money(each.due - sum(own.map(({ amount }) => amount))) }
      }),
      ...(advanceLine?.demandId === demand.id
        ? [{ id: `${demand.id} ${mark}`, head: advanceLine.head, due: advanceLine.amount }]
        : []),
    ],
  }))
}

const holds = (check: (paid: Money, open: OpenDemand[]) => void) =>
  fc.assert(fc.property(payment, demands, check), { numRuns: 400 })

it('loses nothing: paid = allocated + advance', () =>
  holds((paid, open) => {
    const { allocations, advance } = settle(paid, open)
    expect(sum([...allocations.map(({ amount }) => amount), advance])).toBe(paid)
  }))

it('never collects beyond what a line owes, nor twice on a line', () =>
  holds((paid, open) => {
    const result = settle(paid, open)
    const amounts = amountOn(result)
    expect(amounts.size).toBe(result.allocations.length)
    for (const { id, due } of linesOf(open)) {
      const amount = amounts.get(id) ?? 0n
      expect(due < 0n ? due <= amount && amount <= 0n : 0n <= amount && amount <= due).toBe(true)
    }
  }))

it('does not depend on the order things come in', () =>
  fc.assert(
    fc.property(payment, demands, fc.infiniteStream(fc.nat()), (paid, open, noise) => {
      const shuffled = <T>(all: readonly T[]) =>
        all
          .map((one) => ({ one, at: noise.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one)
      const mixed = shuffled(open).map((demand) => ({ ...demand, lines: shuffled(demand.lines) }))
      expect(settle(paid, mixed)).toEqual(settle(paid, open))
    }),
  ))

it('leaves a later period alone until the earlier one is settled', () =>
  holds((paid, open) => {
    const amounts = amountOn(settle(paid, open))
    const ordinary = open.map(({ lines }) => lines.filter(({ head }) => head !== 'ADVANCE'))
    const touched = ordinary.findLastIndex((lines) => lines.some(({ id }) => amounts.has(id)))
    for (const { id, due } of ordinary.slice(0, Math.max(0, touched)).flat()) {
      expect(amounts.get(id) ?? 0n).toBe(due)
    }
  }))

it('takes every credit of a period in full before any of its charges', () =>
  holds((paid, open) => {
    const amounts = amountOn(settle(paid, open))
    for (const { lines } of open) {
      const ordinary = lines.filter(({ head }) => head !== 'ADVANCE')
      if (!ordinary.some(({ id, due }) => due > 0n && amounts.has(id))) continue
      for (const { id, due } of ordinary) if (due < 0n) expect(amounts.get(id)).toBe(due)
    }
  }))

it('pays the charges of a period in the order of their heads, whatever their amounts', () =>
  holds((paid, open) => {
    const order = new Map(heads.map((head) => [head.code, head.order]))
    const amounts = amountOn(settle(paid, open))
    for (const { lines } of open) {
      const charges = lines.filter(({ due }) => due > 0n)
      for (const first of charges) {
        for (const later of charges) {
          if ((order.get(first.head) ?? 0) < (order.get(later.head) ?? 0) && amounts.has(later.id))
            expect(amounts.get(first.id)).toBe(first.due)
        }
      }
    }
  }))

it('draws no more from the advances than they hold, nor than is due', () =>
  holds((paid, open) => {
    const amounts = amountOn(settle(paid, open))
    const advances = linesOf(open).filter(({ head }) => head === 'ADVANCE')
    const drawn = sum(advances.map(({ id }) => money(-(amounts.get(id) ?? 0n))))
    expect(drawn).toBeLessThanOrEqual(-sum(advances.map(({ due }) => due)))
    expect(drawn).toBeGreaterThanOrEqual(0n)
  }))

it('lowers what is owed by exactly what was paid', () =>
  holds((paid, open) => {
    expect(total(collected(open, settle(paid, open), 'advance'))).toBe(total(open) - paid)
  }))

it('closes every line when the whole bill is paid', () =>
  fc.assert(
    fc.property(demands, (open) => {
      const bill = billOf(open, heads)
      fc.pre(bill !== undefined)
      const after = collected(open, settle(bill.total, open), 'advance')
      expect(linesOf(after).filter(({ due }) => due !== 0n)).toEqual([])
      expect(billOf(after, heads)).toBeUndefined()
    }),
  ))

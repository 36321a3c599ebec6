import { KnownError } from '@/lib/infra/errors/known-error'
import { money, negate, smaller, sum, zero, type Money } from '@/lib/platform/money/money'
import { byPeriod, compare, type OpenDemand, type OpenLine, type TaxHead } from './rules'

type Allocation = {
  readonly demandId: string
  readonly lineId: string
  readonly amount: Money
}

/** Where a payment went. `advance` is what no line took, kept as a negative line. */
export type Apportionment = {
  readonly allocations: readonly Allocation[]
  readonly advance: Money
  readonly advanceLine?: {
    readonly demandId: string
    readonly head: string
    readonly amount: Money
  }
}

type Given = {
  readonly paid: Money
  readonly demands: readonly OpenDemand[]
  readonly heads: readonly TaxHead[]
  readonly advanceAllowed: boolean
  readonly advanceHead?: string | undefined
}

/** More was paid than is due, and the service keeps no advances. */
export class ExcessPayment extends KnownError {
  static override readonly kind = 'excess-payment'
  override readonly name = 'ExcessPayment'
  readonly code = 'too-much'
  constructor(readonly excess: Money) {
    super('More was paid than is due')
  }
}

/** Shares a payment (≥ 0) among open lines: old advance first, then period by period: credits, then heads in the levy's order. */
export function apportion({ paid, demands, heads, advanceAllowed, advanceHead }: Given) {
  if (paid < 0n) throw new RangeError('A payment cannot be negative')

  const periods = inOrder(demands, heads)
  const { allocations, left } = paysInFull(paid, periods)
    ? closeAll(paid, periods)
    : payInOrder(paid, periods)
  if (left === 0n) return { allocations, advance: zero } satisfies Apportionment

  const latest = periods.at(-1)
  if (!advanceAllowed || advanceHead === undefined || !latest) throw new ExcessPayment(left)
  const advanceLine = { demandId: latest.id, head: advanceHead, amount: negate(left) }
  return { allocations, advance: left, advanceLine } satisfies Apportionment
}

type Period = {
  readonly id: string
  readonly advances: readonly OpenLine[]
  readonly lines: readonly OpenLine[]
}

function inOrder(demands: readonly OpenDemand[], heads: readonly TaxHead[]): Period[] {
  const head = new Map(heads.map((each) => [each.code, each]))
  const known = (code: string) => {
    const found = head.get(code)
    if (!found) throw new Error(`No tax head ${code}`)
    return found
  }
  const isAdvance = ({ head, due }: OpenLine) =>
    due < 0n && known(head).category === 'ADVANCE_COLLECTION'
  // Credits first, then the levy's own order; how large a line is decides nothing.
  const byHead = (a: OpenLine, b: OpenLine) =>
    Number(a.due > 0n) - Number(b.due > 0n) ||
    compare(known(a.head).order, known(b.head).order) ||
    compare(a.id, b.id)

  return demands.toSorted(byPeriod).map(({ id, lines }) => {
    const open = lines.filter(({ due }) => due !== 0n).toSorted(byHead)
    return {
      id,
      advances: open.filter(isAdvance),
      lines: open.filter((line) => !isAdvance(line)),
    }
  })
}

const owed = (lines: readonly OpenLine[]) => sum(lines.map(({ due }) => due))
const totalOf = (periods: readonly Period[]) =>
  sum(periods.flatMap(({ advances, lines }) => [owed(advances), owed(lines)]))

function paysInFull(paid: Money, periods: readonly Period[]) {
  const total = totalOf(periods)
  return total >= 0n && paid >= total
}

function closeAll(paid: Money, periods: readonly Period[]) {
  const whole = (lines: 'advances' | 'lines') =>
    periods.flatMap((period) => period[lines].map((line) => take(period, line, line.due)))
  return {
    allocations: [...whole('advances'), ...whole('lines')],
    left: money(paid - totalOf(periods)),
  }
}

function payInOrder(paid: Money, periods: readonly Period[]) {
  const { allocations, drawn } = drawAdvances(periods)
  let left = money(paid + drawn)

  for (const period of periods) {
    if (left === 0n) break
    for (const line of period.lines) {
      const amount = smaller(line.due, left)
      if (amount !== 0n) allocations.push(take(period, line, amount))
      left = money(left - amount)
    }
  }
  return { allocations, left }
}

function drawAdvances(periods: readonly Period[]) {
  const allocations: Allocation[] = []
  let wanted = sum(periods.map(({ lines }) => owed(lines)).filter((due) => due > 0n))
  let drawn = zero

  for (const period of periods) {
    for (const line of period.advances) {
      const amount = smaller(negate(line.due), wanted)
      if (amount > 0n) allocations.push(take(period, line, negate(amount)))
      drawn = money(drawn + amount)
      wanted = money(wanted - amount)
    }
  }
  return { allocations, drawn }
}

const take = (period: Period, line: OpenLine, amount: Money): Allocation => ({
  demandId: period.id,
  lineId: line.id,
  amount,
})

import { addDays, dayAt, endOfDay } from '@/lib/platform/dates/dates'
import { sum, type Money } from '@/lib/platform/money/money'
import { byPeriod, compare, type OpenDemand, type OpenLine, type TaxHead } from './rules'

type BillLine = { readonly head: string; readonly amount: Money }

/** One period of a bill, its lines merged by head. */
type BillDetail = {
  readonly demandId: string
  readonly lines: readonly BillLine[]
  readonly total: Money
}

export type BillContent = { readonly details: readonly BillDetail[]; readonly total: Money }

/** The bill for all open demands of one consumer; none when nothing is open or credits outweigh. */
export function billOf(
  demands: readonly OpenDemand[],
  heads: readonly TaxHead[],
): BillContent | undefined {
  const details = demands
    .toSorted(byPeriod)
    .filter(({ lines }) => lines.some(({ due }) => due !== 0n))
    .map(({ id, lines }) => ({
      demandId: id,
      lines: merged(lines, heads),
      total: sum(lines.map(({ due }) => due)),
    }))

  const total = sum(details.map((detail) => detail.total))
  return details.length === 0 || total < 0n ? undefined : { details, total }
}

function merged(lines: readonly OpenLine[], heads: readonly TaxHead[]): BillLine[] {
  const order = new Map(heads.map((head) => [head.code, head.order]))
  const rank = (code: string) => order.get(code) ?? Number.MAX_SAFE_INTEGER
  const codes = [...new Set(lines.map(({ head }) => head))]
  const dueUnder = (code: string) => lines.filter(({ head }) => head === code).map(({ due }) => due)
  return codes
    .map((head) => ({ head, amount: sum(dueUnder(head)) }))
    .filter(({ amount }) => amount !== 0n)
    .toSorted((a, b) => compare(rank(a.head), rank(b.head)) || compare(a.head, b.head))
}

type Expiry = {
  readonly now: Date
  readonly validForDays?: number
  readonly fixed?: Date | undefined
}

/** When a bill lapses: the end of the fixed day if still ahead, else of today plus its validity. */
export function billExpiry({ now, validForDays = 0, fixed }: Expiry): Date {
  if (fixed && fixed > now) return endOfDay(dayAt(fixed))
  return endOfDay(addDays(dayAt(now), validForDays))
}

import { Day, financialYearOf, type FinancialYear } from '@/lib/platform/dates/dates'
import { ceilToPaise, money, sum, zero, type Money } from '@/lib/platform/money/money'
import { holds, type Adjustment, type Facts } from './fees'

type Line = { readonly head: string; readonly amount: Money }
type Given = {
  readonly adjustments: readonly Adjustment[]
  readonly lines: readonly Line[]
  readonly facts: Facts
  readonly on: Day
}

/** Rebates, or penalties only where no rebate is due; signed amounts, nothing at zero. */
export function adjust({ adjustments, lines, facts, on }: Given) {
  const year = feeYear(facts, on)
  const current = inForce(adjustments, year.code).filter(({ when }) => holds(when, facts))
  const worked = (kind: Adjustment['kind']) =>
    current
      .filter((each) => each.kind === kind && applies(each, year, on))
      .map((adjustment) => ({ adjustment, amount: signedAmount(adjustment, lines) }))
      .filter(({ amount }) => amount !== 0n)

  const rebates = worked('rebate')
  return rebates.length > 0 ? rebates : worked('penalty')
}

/** The year a fee is for: the answer `financialYear`, else the year of the day. */
function feeYear(facts: Facts, on: Day): FinancialYear {
  const code = facts['financialYear']
  if (typeof code !== 'string' || !/^\d{4}-\d{2}$/.test(code)) return financialYearOf(on)
  return financialYearOf(Day.parse(`${code.slice(0, 4)}-04-01`))
}

/** Of the rows for one head the latest that has begun; year codes sort as text. */
function inForce(adjustments: readonly Adjustment[], year: string) {
  const begun = adjustments.filter(({ fromYear }) => fromYear <= year)
  return begun.filter(
    (row) => !begun.some((other) => other.head === row.head && other.fromYear > row.fromYear),
  )
}

function applies({ kind, day }: Adjustment, year: FinancialYear, on: Day) {
  const calendarYear = (day.calendarYear === 'start' ? year.from : year.to).slice(0, 4)
  const limit = `${calendarYear}-${day.monthDay}`
  return kind === 'rebate' ? on <= limit : on >= limit
}

function signedAmount(adjustment: Adjustment, lines: readonly Line[]): Money {
  const { kind, of, basisPoints, flat = zero, maximum, minimum } = adjustment
  const base = sum(lines.filter(({ head }) => of.includes(head)).map(({ amount }) => amount))
  if (base <= 0n) return zero

  let size: bigint = ceilToPaise(base * BigInt(basisPoints), 10_000n) + flat
  if (size === 0n) return zero
  if (minimum !== undefined && size < minimum) size = minimum
  if (maximum !== undefined && size > maximum) size = maximum
  if (kind === 'penalty') return money(size)
  return money(-(size > base ? base : size))
}

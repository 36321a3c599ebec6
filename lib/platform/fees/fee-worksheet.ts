import type { Day } from '@/lib/platform/dates/dates'
import { roundToRupee, sum, type Money } from '@/lib/platform/money/money'
import { adjust } from './adjustments'
import { FeeRefused } from './fee-refused'
import { holds, type Facts, type FeeSchedule, type FeeTables, type SlabCharge } from './fees'
import { combine, itemFees, type ItemFee } from './item-fees'

type Name = { readonly en: string; readonly hi: string }

/** An amount an officer adds or takes off with a reason; negative for a rebate. */
type AdhocFee = { readonly head: string; readonly amount: Money; readonly reason: string }

/** One line of the worksheet: what it is for and how it came about. */
type FeeLine =
  | (Amount & {
      readonly kind: 'charge'
      readonly label: Name
      readonly combine: SlabCharge['combine']
      readonly items: readonly ItemFee[]
    })
  | (Amount & {
      readonly kind: 'rebate' | 'penalty'
      readonly label: Name
      readonly basisPoints: number
    })
  | (Amount & { readonly kind: 'adhoc'; readonly reason: string })
  | (Amount & { readonly kind: 'rounding' })

type Amount = { readonly head: string; readonly amount: Money }

export type FeeWorksheet = { readonly lines: readonly FeeLine[]; readonly total: Money }

type Given = {
  readonly schedule: FeeSchedule
  readonly tables: FeeTables
  readonly facts: Facts
  readonly on: Day
  readonly adhoc?: readonly AdhocFee[]
}

/** Works out a fee from a service's schedule, its tables and the answers. Throws FeeRefused. */
export function feeWorksheet({ schedule, tables, facts, on, adhoc = [] }: Given): FeeWorksheet {
  const charges = schedule.charges
    .filter(({ when }) => holds(when, facts))
    .map((charge) => chargeLine(charge, itemFees(charge, tables, facts, on)))
    .filter(({ items }) => items.length > 0)
  const adjustments = adjust({ adjustments: schedule.adjustments, lines: charges, facts, on }).map(
    ({ adjustment: { kind, head, label, basisPoints }, amount }) =>
      ({ kind, head, label, basisPoints, amount }) satisfies FeeLine,
  )
  const extra = adhoc.map((each) => ({ kind: 'adhoc', ...each }) satisfies FeeLine)

  const lines: FeeLine[] = [...charges, ...adjustments, ...extra]
  if (totalOf(lines) < 0n) throw new FeeRefused('rebate-too-large')
  const rounded = [...lines, ...rounding(schedule.roundingHead, totalOf(lines))]
  return { lines: rounded, total: totalOf(rounded) }
}

/** What the demand takes from a worksheet: one line a head, none at zero. */
export function demandLines({ lines }: FeeWorksheet): Amount[] {
  const heads = [...new Set(lines.map(({ head }) => head))]
  return heads
    .map((head) => ({ head, amount: totalOf(lines.filter((line) => line.head === head)) }))
    .filter(({ amount }) => amount !== 0n)
}

const totalOf = (lines: readonly Amount[]) => sum(lines.map(({ amount }) => amount))

function chargeLine({ head, label, combine: method }: SlabCharge, items: ItemFee[]) {
  const amount = combine(
    method,
    items.map((item) => item.amount),
  )
  return { kind: 'charge', head, label, combine: method, items, amount } satisfies FeeLine
}

function rounding(head: string | undefined, total: Money): FeeLine[] {
  const amount = roundToRupee(total)
  return head === undefined || amount === 0n ? [] : [{ kind: 'rounding', head, amount }]
}

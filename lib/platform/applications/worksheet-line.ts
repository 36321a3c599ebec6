import type { Day } from '@/lib/platform/dates/dates'
import { FeeRefused } from '@/lib/platform/fees/fee-refused'
import { textOf, type FeeSlab, type FeeTables } from '@/lib/platform/fees/fees'
import { matchSlab } from '@/lib/platform/fees/match-slab'
import type { Variables } from '@/lib/platform/expressions/expressions'
import { valueOf } from '@/lib/platform/forms/environment'
import type { Words } from '@/lib/platform/forms/definition'
import { times, type Money } from '@/lib/platform/money/money'
import type { ServiceDefinition } from './service-definition'

export type ChargeSpec = NonNullable<ServiceDefinition['charges']>['lines'][number]

/** One line of a worksheet: what it is for, by which slab, and how it came about. */
export type WorksheetLine = {
  head: string
  label: Words
  slab: string
  kind: FeeSlab['type']
  rate: Money
  uom?: string
  /** What was measured, `12`, and how many times; decimal text. */
  quantity?: string
  count: string
  amount: Money
}

/** What one item costs: FLAT is the rate, RATE the rate for every unit; each times `count`. Throws FeeRefused. */
export function worksheetLine(
  charge: ChargeSpec,
  label: Words,
  variables: Variables,
  tables: FeeTables,
  on: Day,
): WorksheetLine {
  const dims = Object.fromEntries(
    Object.entries(charge.dimensions).map(([name, rule]) => [
      name,
      textOf(valueOf(rule, variables)),
    ]),
  )
  const quantity = quantityOf(charge.quantity, variables)
  const count = charge.count === undefined ? '1' : quantityOf(charge.count, variables)
  const { code, type, rate, uom } = matchSlab(tables[charge.table] ?? [], dims, quantity, on)
  if (count === undefined || (type === 'RATE' && quantity === undefined)) {
    throw new FeeRefused('quantity-missing', [code])
  }
  // The count first: it is whole, so that only the measure rounds.
  const all = times(rate, count)
  return {
    head: charge.head,
    label,
    slab: code,
    kind: type,
    rate,
    ...(uom === undefined ? {} : { uom }),
    ...(quantity === undefined ? {} : { quantity }),
    count,
    amount: type === 'RATE' ? times(all, quantity ?? '0') : all,
  }
}

function quantityOf(rule: string | undefined, variables: Variables): string | undefined {
  const text = rule === undefined ? undefined : textOf(valueOf(rule, variables))
  if (text === undefined || text === '') return undefined
  if (!/^\d+(\.\d+)?$/.test(text)) throw new FeeRefused('quantity-missing')
  return text
}

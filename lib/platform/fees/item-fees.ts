import type { Day } from '@/lib/platform/dates/dates'
import { ceilToPaise, money, sum, times, zero, type Money } from '@/lib/platform/money/money'
import { FeeRefused } from './fee-refused'
import { textOf, type Facts, type FeeSlab, type FeeTables, type SlabCharge } from './fees'
import { matchSlab } from './match-slab'

/** What one item costs: `quantity` is a count for a FLAT slab and a measure for a RATE slab. */
export type ItemFee = {
  readonly slab: string
  readonly dims: FeeSlab['dims']
  readonly type: 'FLAT' | 'RATE'
  readonly rate: Money
  readonly uom?: string | undefined
  readonly quantity: string
  readonly amount: Money
}

/** The fee of every item a charge covers; an item's own answers go before the application's. */
export function itemFees(charge: SlabCharge, tables: FeeTables, facts: Facts, on: Day): ItemFee[] {
  const slabs = tables[charge.table]
  if (!slabs) throw new Error(`No fee table ${charge.table}`)

  return itemsOf(facts, charge.each).map((item) => {
    const answers = { ...facts, ...item }
    const value = charge.value === undefined ? undefined : quantityOf(answers[charge.value])
    const slab = matchSlab(slabs, answers, value, on)
    const count = charge.count === undefined ? '1' : quantityOf(answers[charge.count])
    const quantity = slab.type === 'FLAT' ? count : value
    if (quantity === undefined) throw new FeeRefused('quantity-missing', [slab.code])

    const { code, dims, type, rate, uom } = slab
    return { slab: code, dims, type, rate, uom, quantity, amount: times(rate, quantity) }
  })
}

/** One amount from several, rounded up to the paisa; nothing for no items. */
export function combine(method: SlabCharge['combine'], amounts: readonly Money[]): Money {
  if (amounts.length === 0) return zero
  const total = sum(amounts)
  switch (method) {
    case 'SUM':
      return total
    case 'AVERAGE':
      return ceilToPaise(total, BigInt(amounts.length))
    case 'MAX':
      return money(amounts.reduce((a, b) => (a > b ? a : b)))
    case 'MIN':
      return money(amounts.reduce((a, b) => (a < b ? a : b)))
  }
}

function itemsOf(facts: Facts, each: string | undefined): Facts[] {
  if (each === undefined) return [{}]
  const group = facts[each]
  return Array.isArray(group) ? group.filter(isFacts) : []
}

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null

function quantityOf(answer: unknown) {
  const text = textOf(answer)
  if (text === undefined || text === '') return undefined
  if (!/^\d+(\.\d+)?$/.test(text)) throw new FeeRefused('quantity-missing')
  return text
}

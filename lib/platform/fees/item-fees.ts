import { ceilToPaise, money, sum, zero, type Money } from '@/lib/platform/money/money'

/** How one amount comes of the amounts of several items. */
type Method = 'SUM' | 'AVERAGE' | 'MAX' | 'MIN'

/** One amount from several, rounded up to the paisa; nothing for no items. */
export function combine(method: Method, amounts: readonly Money[]): Money {
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

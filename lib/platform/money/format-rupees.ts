import type { Money } from './money'

/** How a person reads an amount: `₹ 1,23,456.00`, a true minus, a space that does not break. */
export const formatRupees = (amount: Money): string =>
  `${amount < 0n ? '−' : ''}₹\u00a0${formatAmount(amount < 0n ? -amount : amount)}`

/** Indian grouping without the sign of the rupee, for columns headed ₹: `1,23,456.00`. */
export function formatAmount(amount: bigint): string {
  const paise = (amount < 0n ? -amount : amount).toString().padStart(3, '0')
  const whole = paise.slice(0, -2)
  const thousands = whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')
  const grouped = thousands ? `${thousands},${whole.slice(-3)}` : whole
  return `${amount < 0n ? '−' : ''}${grouped}.${paise.slice(-2)}`
}

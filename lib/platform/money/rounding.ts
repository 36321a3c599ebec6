import { InvalidMoney, money, type Money } from './money'

const floorDivide = (n: bigint, by: bigint) => (n - (((n % by) + by) % by)) / by
const ceilDivide = (n: bigint, by: bigint) => -floorDivide(-n, by)

/** A share in basis points, half a paisa away from zero: `share(rent, 250n)` is 2.5 %. */
export function share(amount: Money, basisPoints: bigint): Money {
  const exact = amount * basisPoints
  const size = ((exact < 0n ? -exact : exact) + 5_000n) / 10_000n
  return money(exact < 0n ? -size : size)
}

/** Paise given as an exact fraction, rounded up; the published rule for every tax head. */
export function ceilToPaise(numerator: bigint, denominator: bigint): Money {
  if (denominator <= 0n) throw new InvalidMoney('The denominator must be positive')
  return money(ceilDivide(numerator, denominator))
}

/** A rate times an exact decimal quantity (15, 2.75, '0.125'), rounded up to the paisa. */
export function times(rate: Money, quantity: number | string): Money {
  const [, minus, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(quantity)) ?? []
  if (whole === undefined) throw new InvalidMoney(`Not a quantity: ${quantity}`)

  const digits = BigInt(whole + fraction)
  return ceilToPaise(rate * (minus ? -digits : digits), 10n ** BigInt(fraction.length))
}

/** The line that makes a total whole rupees: from 50 paise it adds, below it subtracts. */
export const roundToRupee = (total: Money): Money =>
  money(floorDivide(total + 50n, 100n) * 100n - total)

import { KnownError } from '@/lib/infra/errors/known-error'
import { z } from 'zod'

/** An amount of Indian rupees in paise; negative for credits. Text in JSON, never a float. */
export type Money = bigint & { readonly __brand: 'Money' }

/** The text or number is not an exact amount of rupees and paise. */
export class InvalidMoney extends KnownError {
  static override readonly kind = 'invalid-money'
  override readonly name = 'InvalidMoney'
}

/** An amount from whole paise. */
export const money = (paise: bigint): Money => paise as Money

export const zero = money(0n)

const decimal = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

/** An amount from rupees, exactly: `rupees('1234.5')`. Throws InvalidMoney past two decimals. */
export function rupees(amount: number | string | bigint): Money {
  const [, minus, whole, fraction = ''] = decimal.exec(String(amount)) ?? []
  if (whole === undefined) throw new InvalidMoney(`Not an amount of rupees: ${amount}`)

  const paise = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'))
  return money(minus ? -paise : paise)
}

export const sum = (amounts: Iterable<Money>): Money => {
  let total = 0n
  for (const amount of amounts) total += amount
  return money(total)
}

export const negate = (amount: Money): Money => money(-amount)
export const smaller = (a: Money, b: Money): Money => (a < b ? a : b)

/** Rupees and paise as decimal text, for JSON and forms: `1234.50`. */
export function toDecimalText(amount: Money): string {
  const paise = (amount < 0n ? -amount : amount).toString().padStart(3, '0')
  return `${amount < 0n ? '-' : ''}${paise.slice(0, -2)}.${paise.slice(-2)}`
}

const text = z
  .string()
  .regex(decimal, 'money')
  .meta({ examples: ['1234.50'] })
const amount = z.custom<Money>((value) => typeof value === 'bigint')

/** Decimal text in JSON, Money in the program. */
export const MoneyText = z.codec(text, amount.meta({ override: { type: 'string' } }), {
  decode: rupees,
  encode: toDecimalText,
})

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

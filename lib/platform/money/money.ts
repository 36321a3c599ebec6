import { z } from 'zod'

/** An amount of Indian rupees in paise; negative for credits. Text in JSON, never a float. */
export type Money = bigint & { readonly __brand: 'Money' }

/** The text or number is not an exact amount of rupees and paise. */
export class InvalidMoney extends Error {
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
export const isNegative = (amount: Money): boolean => amount < 0n
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

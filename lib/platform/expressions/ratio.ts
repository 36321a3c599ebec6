import { Misstep } from './bad-expression'

const largest = 10n ** 60n

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b)

const magnitude = (value: bigint) => (value < 0n ? -value : value)

/** An exact fraction in lowest terms with a positive denominator; never a float. */
export class Ratio {
  readonly numerator: bigint
  readonly denominator: bigint

  constructor(numerator: bigint, denominator = 1n) {
    if (denominator === 0n) throw new Misstep('divide-by-zero', 'Division by zero')
    const divisor = greatestCommonDivisor(magnitude(numerator), magnitude(denominator))
    const sign = denominator < 0n ? -1n : 1n
    this.numerator = (sign * numerator) / divisor
    this.denominator = (sign * denominator) / divisor
    if (magnitude(this.numerator) > largest || this.denominator > largest) {
      throw new Misstep('overflow', 'The number is too large')
    }
  }

  plus = (other: Ratio) =>
    new Ratio(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    )

  minus = (other: Ratio) => this.plus(new Ratio(-other.numerator, other.denominator))

  times = (other: Ratio) =>
    new Ratio(this.numerator * other.numerator, this.denominator * other.denominator)

  over = (other: Ratio) =>
    new Ratio(this.numerator * other.denominator, this.denominator * other.numerator)

  /** Negative, zero or positive as this is below, equal to or above the other. */
  compare = (other: Ratio) => {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }

  /** The whole part, dropping any fraction. */
  truncated = (): bigint => this.numerator / this.denominator

  /** The nearest JSON number, for showing and storing; not for money. */
  toNumber = (): number => Number(this.numerator) / Number(this.denominator)
}

/** A fraction from decimal text such as `12.50` or `1e-7`, exactly; undefined for other text. */
export const ratioOfText = (text: string): Ratio | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = BigInt(`${sign}${whole}${fraction}`)
  const scale = Number(exponent) - fraction.length
  return scale < 0
    ? new Ratio(digits, 10n ** BigInt(-scale))
    : new Ratio(digits * 10n ** BigInt(scale))
}

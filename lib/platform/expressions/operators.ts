import { Misstep } from './bad-expression'
import { Ratio } from './ratio'
import type { Operator } from './syntax'
import {
  areEqual,
  asRatio,
  isFields,
  isList,
  isNumber,
  kindOf,
  type Value,
  valueOf,
} from './values'

const int64 = 2n ** 63n

/** Applies an operator. Arithmetic with nothing gives nothing; comparing with nothing is false. */
export const operate = (operator: Operator, left: Value, right: Value): Value => {
  switch (operator) {
    case '==':
      return areEqual(left, right)
    case '!=':
      return !areEqual(left, right)
    case 'in':
      return isIn(left, right)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return left !== null && right !== null && holds(operator, compare(left, right))
    default:
      return left === null || right === null ? null : arithmetic(operator, left, right)
  }
}

const isIn = (value: Value, container: Value): boolean => {
  if (container === null) return false
  if (isList(container)) return container.some((member) => areEqual(value, valueOf(member)))
  if (isFields(container)) return typeof value === 'string' && Object.hasOwn(container, value)
  throw new Misstep('wrong-kind', `Nothing can be in ${kindOf(container)}`)
}

const holds = (operator: '<' | '<=' | '>' | '>=', order: number): boolean => {
  if (order === 0) return operator === '<=' || operator === '>='
  return order < 0 ? operator.startsWith('<') : operator.startsWith('>')
}

/** Negative, zero or positive as the first number or text comes before, with or after the second. */
export const compare = (left: Value, right: Value): number => {
  if (isNumber(left) && isNumber(right)) return asRatio(left).compare(asRatio(right))
  if (typeof left === 'string' && typeof right === 'string') {
    return left < right ? -1 : left > right ? 1 : 0
  }
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  throw new Misstep('wrong-kind', `Cannot compare ${kindOf(left)} with ${kindOf(right)}`)
}

const arithmetic = (operator: '+' | '-' | '*' | '/' | '%', left: Value, right: Value): Value => {
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    return whole(operator, left, right)
  }
  if (isNumber(left) && isNumber(right) && operator !== '%') {
    return fraction(operator, asRatio(left), asRatio(right))
  }
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right
  if (operator === '+' && isList(left) && isList(right)) return [...left, ...right]
  throw new Misstep('wrong-kind', `Cannot calculate ${kindOf(left)} ${operator} ${kindOf(right)}`)
}

const whole = (operator: '+' | '-' | '*' | '/' | '%', left: bigint, right: bigint): bigint => {
  if (operator === '+') return withinInt64(left + right)
  if (operator === '-') return withinInt64(left - right)
  if (operator === '*') return withinInt64(left * right)
  if (right === 0n) throw new Misstep('divide-by-zero', 'Division by zero')
  return operator === '/' ? withinInt64(left / right) : left % right
}

const fraction = (operator: '+' | '-' | '*' | '/', left: Ratio, right: Ratio): Ratio => {
  if (operator === '+') return left.plus(right)
  if (operator === '-') return left.minus(right)
  return operator === '*' ? left.times(right) : left.over(right)
}

const withinInt64 = (value: bigint): bigint => {
  if (value < int64 && value >= -int64) return value
  throw new Misstep('overflow', 'The number is too large')
}

/** The opposite of a number; nothing stays nothing. */
export const negative = (value: Value): Value => {
  if (value === null) return null
  if (typeof value === 'bigint') return withinInt64(-value)
  if (value instanceof Ratio) return new Ratio(-value.numerator, value.denominator)
  throw new Misstep('wrong-kind', `${kindOf(value)} has no opposite`)
}

import { Misstep } from './bad-expression'
import { Ratio, ratioOfText } from './ratio'

/** A record of answers by field code. */
export type Fields = { readonly [field: string]: unknown }

/** A value while calculating: whole numbers are bigint, other numbers exact fractions. */
export type Value = null | boolean | string | bigint | Ratio | readonly unknown[] | Fields

const isPlainRecord = (given: object): given is Fields => {
  const prototype: unknown = Object.getPrototypeOf(given)
  return prototype === null || prototype === Object.prototype
}

/** A plain JSON value, or a bigint, as a value to calculate with. Missing is null. */
export const valueOf = (given: unknown): Value => {
  if (given === undefined || given === null) return null
  if (typeof given === 'number') return ratioOfNumber(given)
  if (typeof given === 'string' || typeof given === 'boolean' || typeof given === 'bigint') {
    return given
  }
  if (given instanceof Ratio || Array.isArray(given)) return given
  if (typeof given === 'object' && isPlainRecord(given)) return given
  throw new Misstep('wrong-kind', 'Variables hold plain JSON values only')
}

const ratioOfNumber = (given: number): Ratio => {
  const ratio = ratioOfText(String(given))
  if (!ratio) throw new Misstep('wrong-kind', `${given} is not a number to calculate with`)
  return ratio
}

export const isList = (value: Value): value is readonly unknown[] => Array.isArray(value)

export const isNumber = (value: Value): value is bigint | Ratio =>
  typeof value === 'bigint' || value instanceof Ratio

export const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Ratio)

export const asRatio = (value: bigint | Ratio): Ratio =>
  typeof value === 'bigint' ? new Ratio(value) : value

/** The field of a record; null when the record or the field is missing. */
export const fieldOf = (record: Value, field: string): Value => {
  if (record === null) return null
  if (!isFields(record)) throw new Misstep('wrong-kind', `${kindOf(record)} has no field ${field}`)
  return Object.hasOwn(record, field) ? valueOf(record[field]) : null
}

/** The kind of a value in words, for messages. */
export const kindOf = (value: Value): string => {
  if (value === null) return 'nothing'
  if (isNumber(value)) return 'a number'
  if (isList(value)) return 'a list'
  if (typeof value === 'object') return 'a record'
  return typeof value === 'string' ? 'a text' : 'a yes or no'
}

/** Whether two values are the same: numbers by amount, lists and records member by member. */
export const areEqual = (left: Value, right: Value): boolean => {
  if (isNumber(left) && isNumber(right)) return asRatio(left).compare(asRatio(right)) === 0
  if (isList(left) && isList(right)) {
    return (
      left.length === right.length &&
      left.every((member, at) => areEqual(valueOf(member), valueOf(right[at])))
    )
  }
  if (isFields(left) && isFields(right)) {
    const keys = Object.keys(left)
    return (
      keys.length === Object.keys(right).length &&
      keys.every(
        (key) => Object.hasOwn(right, key) && areEqual(valueOf(left[key]), valueOf(right[key])),
      )
    )
  }
  return left === right
}

/** A value as plain JSON: numbers become JSON numbers; one too large to be exact is refused. */
export const plainOf = (value: Value): unknown => {
  if (isNumber(value)) {
    const plain = typeof value === 'bigint' ? Number(value) : value.toNumber()
    if (Math.abs(plain) <= Number.MAX_SAFE_INTEGER) return plain
    throw new Misstep('overflow', 'The number is too large for a plain value')
  }
  if (isList(value)) return value.map((member) => plainOf(valueOf(member)))
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, plainOf(valueOf(member))]),
  )
}

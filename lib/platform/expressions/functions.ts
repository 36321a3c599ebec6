import { Misstep } from './bad-expression'
import { compare, operate } from './operators'
import { ratioOfText } from './ratio'
import { isFields, isList, isNumber, kindOf, type Value, valueOf } from './values'
import { yearsBetween } from './years-between'

type Implementation = (...args: readonly Value[]) => Value

const wrong = (wanted: string, value: Value) =>
  new Misstep('wrong-kind', `Expected ${wanted}, found ${kindOf(value)}`)

const text = (value: Value): string => {
  if (typeof value === 'string') return value
  throw wrong('a text', value)
}

const present = (value: Value = null): readonly Value[] => {
  if (value === null) return []
  if (!isList(value)) throw wrong('a list', value)
  return value.map(valueOf).filter((member) => member !== null)
}

/** A test of two texts that is false when either is missing. */
const textTest =
  (test: (subject: string, part: string) => boolean): Implementation =>
  (subject = null, part = null) =>
    subject !== null && part !== null && test(text(subject), text(part))

const extreme =
  (sign: 1 | -1): Implementation =>
  (list = null) =>
    present(list).reduce<Value>(
      (best, member) => (best === null || sign * compare(member, best) > 0 ? member : best),
      null,
    )

const size: Implementation = (value = null) => {
  if (value === null) return 0n
  if (typeof value === 'string') return BigInt([...value].length)
  if (isList(value)) return BigInt(value.length)
  if (isFields(value)) return BigInt(Object.keys(value).length)
  throw wrong('a text, a list or a record', value)
}

const int: Implementation = (value = null) => {
  if (value === null || typeof value === 'bigint') return value
  const ratio = typeof value === 'string' ? ratioOfText(value) : isNumber(value) ? value : undefined
  if (!ratio) throw wrong('a number', value)
  return operate('+', ratio.truncated(), 0n)
}

const double: Implementation = (value = null) => {
  if (value === null) return null
  const ratio = typeof value === 'string' ? ratioOfText(value) : undefined
  if (ratio) return ratio
  if (!isNumber(value)) throw wrong('a number', value)
  return operate('+', value, valueOf(0))
}

/** Every function by name and number of values; a method's subject is its first value. */
const functions = new Map<string, Implementation>([
  ['size/1', size],
  ['int/1', int],
  ['double/1', double],
  ['lowerAscii/1', (value = null) => value && text(value).toLowerCase()],
  ['startsWith/2', textTest((subject, part) => subject.startsWith(part))],
  ['endsWith/2', textTest((subject, part) => subject.endsWith(part))],
  ['contains/2', textTest((subject, part) => subject.includes(part))],
  [
    'sum/1',
    (list = null) => present(list).reduce((total, value) => operate('+', total, value), 0n),
  ],
  ['min/1', extreme(-1)],
  ['max/1', extreme(1)],
  [
    'yearsBetween/2',
    (from = null, to = null) =>
      from === null || to === null ? null : yearsBetween(text(from), text(to)),
  ],
])

/** Whether there is a function of this name for so many values. */
export const isFunction = (name: string, count: number): boolean =>
  functions.has(`${name}/${count}`)

/** Calls a function; the parser has made sure that it exists. */
export const callFunction = (name: string, args: readonly Value[]): Value => {
  const implementation = functions.get(`${name}/${args.length}`)
  if (!implementation) throw new Misstep('unknown-function', `There is no function ${name}`)
  return implementation(...args)
}

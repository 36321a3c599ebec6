import { BadExpression, Misstep, positionAt } from './bad-expression'
import { work } from './evaluator'
import { parse } from './parser'
import { type Ratio } from './ratio'
import { pathsOf } from './references'
import type { Node } from './syntax'
import { asRatio, type Fields, isNumber, kindOf, plainOf, type Value } from './values'

/** A read expression: CEL without bytes, timestamps, matches() and protobuf; missing is null. */
export type Expression = { readonly source: string; readonly node: Node }

/** The answers an expression is worked out from: plain JSON values; money as bigint paise. */
export type Variables = Fields

const cached = new Map<string, Expression>()
const mostCached = 2_000

/** Reads an expression; throws BadExpression with the place of the fault. */
export const compile = (source: string): Expression => {
  const known = cached.get(source)
  if (known) return known
  const expression = { source, node: parse(source) }
  const oldest = cached.keys().next()
  if (cached.size >= mostCached && !oldest.done) cached.delete(oldest.value)
  cached.set(source, expression)
  return expression
}

/** What an expression comes to, as plain JSON; not for money. */
export const evaluate = (expression: Expression, variables: Variables): unknown =>
  outcome(expression, variables, plainOf)

/** Whether a condition holds; one that comes to nothing does not. */
export const evaluateBoolean = (expression: Expression, variables: Variables): boolean =>
  outcome(expression, variables, (value) => {
    if (value === null || typeof value === 'boolean') return value ?? false
    throw bad(expression, 'wrong-kind', `Expected yes or no, found ${kindOf(value)}`)
  })

/** The exact number an expression comes to, for money; BadExpression `no-value` when one is missing. */
export const evaluateDecimal = (expression: Expression, variables: Variables): Ratio =>
  outcome(expression, variables, (value) => {
    if (isNumber(value)) return asRatio(value)
    if (value === null) throw bad(expression, 'no-value', 'A value it needs is missing')
    throw bad(expression, 'wrong-kind', `Expected a number, found ${kindOf(value)}`)
  })

/** The paths a source mentions, such as `trade.kind` or `units[].area`, to check definitions by. */
export const references = (source: string): readonly string[] => pathsOf(compile(source).node)

const bad = ({ source }: Expression, fault: BadExpression['fault'], message: string) =>
  new BadExpression(fault, message, positionAt(source, 0))

const outcome = <Result>(
  expression: Expression,
  variables: Variables,
  read: (value: Value) => Result,
): Result => {
  try {
    return read(work(expression.node, expression.source, variables))
  } catch (error) {
    if (Misstep.is(error)) throw bad(expression, error.fault, error.message)
    throw error
  }
}

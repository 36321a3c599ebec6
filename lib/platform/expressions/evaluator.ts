import { BadExpression, Misstep, positionAt } from './bad-expression'
import { callFunction } from './functions'
import { negative, operate } from './operators'
import type { Node } from './syntax'
import {
  type Fields,
  fieldOf,
  isFields,
  isList,
  isNumber,
  kindOf,
  type Value,
  valueOf,
} from './values'

/** The most steps one evaluation may take. */
const mostSteps = 100_000

/** Works out a read expression; throws BadExpression with the place of the fault. */
export const work = (node: Node, source: string, variables: Fields): Value =>
  new Evaluation(source).value(node, (name) => fieldOf(variables, name))

type Scope = (name: string) => Value

class Evaluation {
  private steps = 0

  constructor(private readonly source: string) {}

  value(node: Node, scope: Scope): Value {
    try {
      if (++this.steps > mostSteps) throw new Misstep('too-costly', 'Too much to work out')
      return this.valueOfNode(node, scope)
    } catch (error) {
      if (!Misstep.is(error)) throw error
      throw new BadExpression(error.fault, error.message, positionAt(this.source, node.offset))
    }
  }

  private valueOfNode(node: Node, scope: Scope): Value {
    switch (node.type) {
      case 'constant':
        return node.value
      case 'name':
        return scope(node.name)
      case 'field':
        return fieldOf(this.value(node.of, scope), node.field)
      case 'has':
        return fieldOf(this.value(node.of, scope), node.field) !== null
      case 'member':
        return memberOf(this.value(node.of, scope), this.value(node.index, scope))
      case 'not':
        return !this.truth(node.of, scope)
      case 'minus':
        return negative(this.value(node.of, scope))
      case 'and':
        return this.decided(node, scope, false)
      case 'or':
        return this.decided(node, scope, true)
      case 'choice':
        return this.value(this.truth(node.when, scope) ? node.then : node.otherwise, scope)
      case 'operation':
        return operate(node.operator, ...this.pair(node, scope))
      case 'call':
        return callFunction(
          node.name,
          node.args.map((arg) => this.charged(this.value(arg, scope))),
        )
      case 'list':
        return node.items.map((item) => this.value(item, scope))
      case 'map':
        return Object.fromEntries(
          node.entries.map(([key, value]) => [this.key(key, scope), this.value(value, scope)]),
        )
      case 'walk':
        return this.walk(node, scope)
    }
  }

  private pair(node: Node & { type: 'operation' }, scope: Scope): [Value, Value] {
    const left = this.charged(this.value(node.left, scope))
    return [left, this.charged(this.value(node.right, scope))]
  }

  /** Long lists and texts cost as many steps as it takes to go through them. */
  private charged(value: Value): Value {
    if (isList(value)) this.steps += value.length
    if (typeof value === 'string') this.steps += value.length >> 6
    return value
  }

  /** As in CEL, one side that settles the answer outweighs a fault on the other. */
  private decided(node: Node & { type: 'and' | 'or' }, scope: Scope, settling: boolean): boolean {
    let fault: BadExpression | undefined
    try {
      if (this.truth(node.left, scope) === settling) return settling
    } catch (error) {
      if (!BadExpression.is(error) || error.fault === 'too-costly') throw error
      fault = error
    }
    const right = this.truth(node.right, scope)
    if (fault && right !== settling) throw fault
    return right
  }

  private truth(node: Node, scope: Scope): boolean {
    const value = this.value(node, scope)
    if (value === null) return false
    if (typeof value === 'boolean') return value
    throw new BadExpression(
      'wrong-kind',
      `Expected yes or no, found ${kindOf(value)}`,
      positionAt(this.source, node.offset),
    )
  }

  private key(node: Node, scope: Scope): string {
    const key = this.value(node, scope)
    if (typeof key === 'string') return key
    throw new Misstep('wrong-kind', 'The keys of a record are texts')
  }

  private walk(node: Node & { type: 'walk' }, scope: Scope): Value {
    const members = membersOf(this.value(node.over, scope))
    const inside =
      (member: Value): Scope =>
      (name) =>
        name === node.name ? member : scope(name)
    const passes = (member: Value) => this.truth(node.filter ?? node.body, inside(member))
    switch (node.walk) {
      case 'exists':
        return settled(members, passes, true)
      case 'all':
        return settled(members, passes, false)
      case 'exists_one':
        return members.filter(passes).length === 1
      case 'filter':
        return members.filter(passes)
      case 'map':
        return (node.filter ? members.filter(passes) : members).map((member) =>
          this.value(node.body, inside(member)),
        )
    }
  }
}

/** Whether any member settles the answer, even when others have faults, as in CEL. */
const settled = (
  members: readonly Value[],
  passes: (member: Value) => boolean,
  settling: boolean,
): boolean => {
  let fault: BadExpression | undefined
  for (const member of members) {
    try {
      if (passes(member) === settling) return settling
    } catch (error) {
      if (!BadExpression.is(error) || error.fault === 'too-costly') throw error
      fault ??= error
    }
  }
  if (fault) throw fault
  return !settling
}

const membersOf = (value: Value): readonly Value[] => {
  if (value === null) return []
  if (isList(value)) return value.map(valueOf)
  if (isFields(value)) return Object.keys(value)
  throw new Misstep('wrong-kind', `${kindOf(value)} has no members`)
}

const memberOf = (of: Value, index: Value): Value => {
  if (of === null || index === null) return null
  if (isFields(of) && typeof index === 'string') return fieldOf(of, index)
  if (isList(of) && isNumber(index)) {
    const at = typeof index === 'bigint' ? index : index.truncated()
    return operate('==', at, index) ? valueOf(of[Number(at)]) : null
  }
  throw new Misstep('wrong-kind', `${kindOf(of)} has no member by ${kindOf(index)}`)
}

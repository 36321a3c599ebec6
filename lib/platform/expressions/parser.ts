import { BadExpression, Misstep, positionAt } from './bad-expression'
import { isFunction } from './functions'
import { ratioOfText } from './ratio'
import { type Node, type Operator, type Walk, walks } from './syntax'
import { type Token, tokensOf } from './tokens'

const deepest = 60
const largestInt = 2n ** 63n - 1n
const relations = ['==', '!=', '<', '<=', '>', '>=', 'in']
const constants = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
])
const reserved = new Set(
  'as break const continue else for function if import in let loop package namespace return var void while'.split(
    ' ',
  ),
)

/** Reads an expression by the grammar of CEL; throws BadExpression with the place of the fault. */
export const parse = (source: string): Node => new Parser(source).whole()

class Parser {
  private readonly tokens: readonly Token[]
  private at = 0
  private depth = 0

  constructor(private readonly source: string) {
    this.tokens = tokensOf(source)
  }

  whole(): Node {
    const node = this.expression()
    if (this.next.kind !== 'end') throw this.unexpected('the end')
    return node
  }

  private expression(): Node {
    if (++this.depth > deepest) throw this.bad('too-deep', 'The expression is nested too deeply')
    const { offset } = this.next
    const when = this.either()
    let node = when
    if (this.take('?')) {
      const then = this.either()
      this.expect(':')
      node = { type: 'choice', when, then, otherwise: this.expression(), offset }
    }
    this.depth -= 1
    return node
  }

  private either(): Node {
    let left = this.both()
    for (let token = this.take('||'); token; token = this.take('||')) {
      left = { type: 'or', left, right: this.both(), offset: token.offset }
    }
    return left
  }

  private both(): Node {
    let left = this.relation()
    for (let token = this.take('&&'); token; token = this.take('&&')) {
      left = { type: 'and', left, right: this.relation(), offset: token.offset }
    }
    return left
  }

  private relation = () => this.operations(relations, () => this.sum())
  private sum = () => this.operations(['+', '-'], () => this.product())
  private product = () => this.operations(['*', '/', '%'], () => this.unary())

  private operations(operators: readonly string[], operand: () => Node): Node {
    let left = operand()
    for (let token = this.take(...operators); token; token = this.take(...operators)) {
      const operator = token.text as Operator
      left = { type: 'operation', operator, left, right: operand(), offset: token.offset }
    }
    return left
  }

  private unary(): Node {
    const token = this.take('!', '-')
    if (!token) return this.selected()
    if (++this.depth > deepest) throw this.bad('too-deep', 'The expression is nested too deeply')
    const of = this.unary()
    this.depth -= 1
    return { type: token.text === '!' ? 'not' : 'minus', of, offset: token.offset }
  }

  private selected(): Node {
    let of = this.primary()
    for (let token = this.take('.', '['); token; token = this.take('.', '[')) {
      const { offset } = token
      if (token.text === '[') {
        of = { type: 'member', of, index: this.expression(), offset }
        this.expect(']')
      } else {
        const field = this.name()
        of = this.take('(') ? this.method(of, field) : { type: 'field', of, field, offset }
      }
    }
    return of
  }

  private method(of: Node, name: string): Node {
    const { offset } = of
    const walk = walks.find((known) => known === name)
    const args = this.listUntil(')')
    return walk ? this.walk(walk, of, args) : this.call(name, [of, ...args], offset)
  }

  private walk(walk: Walk, over: Node, args: readonly Node[]): Node {
    const [bound, second, third] = args
    const { offset } = over
    const wanted = walk === 'map' ? [2, 3] : [2]
    if (bound?.type !== 'name' || !second || !wanted.includes(args.length)) {
      throw this.bad('syntax', `Write ${walk}(name, expression)`, offset)
    }
    const { name } = bound
    return third
      ? { type: 'walk', walk, over, name, filter: second, body: third, offset }
      : { type: 'walk', walk, over, name, body: second, offset }
  }

  private call(name: string, args: readonly Node[], offset: number): Node {
    if (name === 'has') {
      const [of] = args
      if (of?.type !== 'field' || args.length !== 1) {
        throw this.bad('syntax', 'Write has(record.field)', offset)
      }
      return { ...of, type: 'has', offset }
    }
    if (!isFunction(name, args.length)) {
      const count = `${args.length} value${args.length === 1 ? '' : 's'}`
      throw this.bad('unknown-function', `There is no function ${name} of ${count}`, offset)
    }
    return { type: 'call', name, args, offset }
  }

  private primary(): Node {
    const token = this.next
    const { offset, text } = token
    if (token.kind === 'name') return this.named()
    this.at += 1
    if (token.kind === 'string') return { type: 'constant', value: text, offset }
    if (token.kind === 'int') return { type: 'constant', value: this.int(token), offset }
    if (token.kind === 'decimal') return { type: 'constant', value: this.decimal(token), offset }
    if (text === '(') {
      const inner = this.expression()
      this.expect(')')
      return inner
    }
    if (text === '[') return { type: 'list', items: this.listUntil(']'), offset }
    if (text === '{') return { type: 'map', entries: this.entries(), offset }
    this.at -= 1
    throw this.unexpected('a value')
  }

  private named(): Node {
    const { offset, text } = this.next
    const constant = constants.get(text)
    if (constant !== undefined) {
      this.at += 1
      return { type: 'constant', value: constant, offset }
    }
    const name = this.name()
    if (reserved.has(name)) throw this.bad('syntax', `${name} is a reserved word`, offset)
    return this.take('(')
      ? this.call(name, this.listUntil(')'), offset)
      : { type: 'name', name, offset }
  }

  private int({ text, offset }: Token): bigint {
    const value = BigInt(text)
    if (value > largestInt) throw this.bad('overflow', 'The number is too large', offset)
    return value
  }

  private decimal({ text, offset }: Token) {
    try {
      const value = ratioOfText(text)
      if (value) return value
    } catch (error) {
      if (!Misstep.is(error)) throw error
    }
    throw this.bad('overflow', 'The number is too large', offset)
  }

  private listUntil(end: ')' | ']'): readonly Node[] {
    const items: Node[] = []
    while (!this.take(end)) {
      if (items.length > 0) this.expect(',')
      items.push(this.expression())
    }
    return items
  }

  private entries(): readonly (readonly [Node, Node])[] {
    const entries: (readonly [Node, Node])[] = []
    while (!this.take('}')) {
      if (entries.length > 0) this.expect(',')
      const key = this.expression()
      this.expect(':')
      entries.push([key, this.expression()])
    }
    return entries
  }

  private name(): string {
    if (this.next.kind !== 'name') throw this.unexpected('a name')
    return this.tokens[this.at++]?.text ?? ''
  }

  private get next(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '', offset: this.source.length }
  }

  private take(...texts: readonly string[]): Token | undefined {
    const token = this.next
    const isWord = token.kind === 'sign' || (token.kind === 'name' && token.text === 'in')
    if (!isWord || !texts.includes(token.text)) return undefined
    this.at += 1
    return token
  }

  private expect(text: string): void {
    if (!this.take(text)) throw this.unexpected(text)
  }

  private unexpected(wanted: string): BadExpression {
    const found = this.next.kind === 'end' ? 'the end' : this.next.text
    return this.bad('syntax', `Expected ${wanted}, found ${found}`)
  }

  private bad(fault: BadExpression['fault'], message: string, offset = this.next.offset) {
    return new BadExpression(fault, message, positionAt(this.source, offset))
  }
}

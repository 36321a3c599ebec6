import { celEnv, isCelError, parse as parseCel, plan } from '@bufbuild/cel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BadExpression } from './bad-expression'
import { compile, evaluate } from './expressions'

const variables = { n: 7n, m: -3n, t: true, s: 'tea', l: [1n, 2n, 3n], r: { a: 5n, b: 'x' } }

const theirs = (source: string): unknown => {
  const result = plan(celEnv(), parseCel(source))(variables)
  return isCelError(result) ? 'fault' : typeof result === 'bigint' ? Number(result) : result
}

const ours = (source: string): unknown => {
  try {
    return evaluate(compile(source), variables)
  } catch (error) {
    if (BadExpression.is(error)) return 'fault'
    throw error
  }
}

const { int, bool, text } = fc.letrec<{ int: string; bool: string; text: string }>((tie) => ({
  int: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 20 }).map(String),
    fc.constantFrom('n', 'm', 'r.a', 'l[1]', 'size(l)', 's.size()'),
    fc
      .tuple(tie('int'), fc.constantFrom('+', '-', '*', '/', '%'), tie('int'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc
      .tuple(
        tie('int'),
        fc.constantFrom('+', '-', '*'),
        tie('int'),
        fc.constantFrom('/', '+'),
        tie('int'),
      )
      .map((parts) => parts.join(' ')),
    fc.tuple(tie('bool'), tie('int'), tie('int')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    tie('int').map((a) => `-(${a})`),
    tie('int').map((a) => `size(l.filter(i, i < ${a}))`),
  ),
  bool: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('t', 'true', 'false', 'has(r.a)', 'has(r.zz)', '"a" in r', '2 in l'),
    fc
      .tuple(tie('int'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('int'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc
      .tuple(tie('text'), fc.constantFrom('<', '>=', '==', '!='), tie('text'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc
      .tuple(tie('bool'), fc.constantFrom('&&', '||'), tie('bool'))
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    tie('bool').map((a) => `!(${a})`),
    fc
      .tuple(fc.constantFrom('exists', 'all', 'exists_one'), tie('int'))
      .map(([walk, a]) => `l.${walk}(i, i * 2 > ${a})`),
    fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a}).contains(${b})`),
  ),
  text: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('s', 'r.b', '"te"', "''", '"नगर"', '"a\\n"'),
    fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a} + ${b})`),
  ),
}))

describe('agrees with a full CEL implementation', () => {
  test('on random expressions', () => {
    fc.assert(
      fc.property(fc.oneof(int, bool, text), (source) => {
        expect(ours(source)).toEqual(theirs(source))
      }),
      { numRuns: 300 },
    )
  })
})

test('any text at all is either read or refused, and never breaks', () => {
  const words = ['a', '.', '(', ')', '[', ']', '?', ':', '&&', '!', '-', '1', '"x"', ',', ' in ']
  const jumble = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.string(), jumble), (source) => {
      const result = ours(source)
      expect(result === undefined).toBe(false)
    }),
  )
})

import { describe, expect, test } from 'vitest'
import { ceilToPaise } from '../money/money'
import { BadExpression } from './bad-expression'
import {
  compile,
  evaluate,
  evaluateBoolean,
  evaluateDecimal,
  references,
  type Variables,
} from './expressions'

const trade: Variables = {
  application: { type: 'RENEWAL', openedOn: '2019-06-30', turnover: 123_456_78n },
  units: [
    { kind: 'FOOD', area: 12.5, workers: 3 },
    { kind: 'STORE', area: 40, workers: 0 },
    { kind: 'FOOD', area: null },
  ],
  tags: { corner: true },
  today: '2026-06-29',
}
const of = (source: string, variables = trade) => evaluate(compile(source), variables)
const holds = (source: string, variables = trade) => evaluateBoolean(compile(source), variables)
const amount = (source: string, variables: Variables = {}) => {
  const { numerator, denominator } = evaluateDecimal(compile(source), variables)
  return ceilToPaise(numerator, denominator)
}

const fault = (source: string, variables: Variables = trade) => {
  try {
    return of(source, variables)
  } catch (error) {
    if (BadExpression.is(error)) return `${error.fault} at ${error.position.offset}`
    throw error
  }
}

describe('reading values', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['7 / 2', 3],
    ['-7 % 3', -1],
    ['7.0 / 2', 3.5],
    ['7 / -2.0', -3.5],
    ['1 / -2.0 < 0', true],
    ['0.1 + 0.2 == 0.3', true],
    ['"a" + \'b\' + "\\u0915"', 'abक'],
    ['application.type == "RENEWAL" ? "R" : "N"', 'R'],
    ['"FOOD" in units.map(u, u.kind)', true],
    ['"corner" in tags', true],
    ['units[1].kind', 'STORE'],
    ['tags["corner"]', true],
    ['units.filter(u, u.kind == "FOOD").map(u, u.area)', [12.5, null]],
    ['units.map(u, u.workers > 0, u.kind)', ['FOOD']],
    ['{"a": [1, 2]}.a', [1, 2]],
    ['sum(units.map(u, u.area))', 52.5],
    ['max(units.map(u, u.area)) - min(units.map(u, u.area))', 27.5],
    ['size(units) + size("नगर") + units.size()', 9],
    ['int("12") + int(3.9)', 15],
    ['"Tea stall".lowerAscii().startsWith("tea")', true],
    ['"abc".contains("b") && "abc".endsWith("c")', true],
    ['1 < 2.5 && 2 == 2.0 // numbers of both kinds', true],
  ])('%s', (source, expected) => expect(of(source)).toEqual(expected))

  test.each([
    ['units.exists(u, u.kind == "FOOD" && u.area > 10)', true],
    ['units.all(u, u.area > 10)', false],
    ['units.exists_one(u, u.kind == "STORE")', true],
    ['units.exists(u, units.all(v, v.workers <= u.workers || v.workers == null))', true],
    ['today > application.openedOn', true],
    ['yearsBetween(application.openedOn, today) == 6', true],
    ['yearsBetween(application.openedOn, "2026-06-30") == 7', true],
    ['yearsBetween("2000-02-29", "2026-02-28") == 25', true],
    ['yearsBetween(today, application.openedOn) == -6', true],
  ])('%s', (source, expected) => expect(holds(source)).toBe(expected))
})

describe('what is not answered', () => {
  test.each([
    ['nothing.at.all == null', true],
    ['has(application.type)', true],
    ['has(application.name)', false],
    ['has(nothing.name)', false],
    ['has(units[2].area)', false],
    ['nothing.area > 500', false],
    ['nothing.area <= 500', false],
    ['!(nothing.area > 500)', true],
    ['nothing', false],
    ['nothing && true', false],
    ['nothing || true', true],
    ['nothing.exists(x, true)', false],
    ['nothing.all(x, false)', true],
    ['size(nothing) == 0', true],
    ['sum(nothing) == 0', true],
    ['"a" in nothing', false],
    ['units[7].kind == null', true],
    ['nothing.name.startsWith("a")', false],
  ])('%s is %s', (source, expected) => expect(holds(source)).toBe(expected))

  test('arithmetic with nothing comes to nothing, and an amount of nothing is refused', () => {
    expect(of('nothing * 5 + 1')).toBeNull()
    expect(() => amount('nothing * 5')).toThrow(expect.objectContaining({ fault: 'no-value' }))
  })

  test('names on the prototype are not answers', () => {
    expect(of('constructor')).toBeNull()
    expect(of('application.__proto__')).toBeNull()
    expect(of('{"__proto__": 1}.toString')).toBeNull()
  })
})

describe('money', () => {
  test('is exact, and rounded once', () => {
    expect(amount('turnover * 5 / 100.0', { turnover: 123_450n })).toBe(6173n)
    expect(amount('turnover * 0.0005', { turnover: 9_007_199_254_740_993n })).toBe(4503599627371n)
    expect(amount('area * rate', { area: 12.35, rate: 10_010n })).toBe(123_624n)
    expect(amount('-0.5')).toBe(0n)
  })

  test('a third is a third', () => {
    const { numerator, denominator } = evaluateDecimal(compile('fee / 3.0'), { fee: 100n })
    expect([numerator, denominator]).toEqual([100n, 3n])
  })

  test('a number too large to be exact never leaves as a plain value', () => {
    expect(fault('turnover', { turnover: 2n ** 60n })).toBe('overflow at 0')
    expect(amount('turnover', { turnover: 2n ** 60n })).toBe(2n ** 60n)
  })
})

describe('faults', () => {
  test.each([
    ['1 +', 'syntax at 3'],
    ['a b', 'syntax at 2'],
    ['a ? b', 'syntax at 5'],
    ['a = 1', 'syntax at 2'],
    ['"open', 'syntax at 0'],
    ['"\\q"', 'syntax at 0'],
    ['if', 'syntax at 0'],
    ['has(a)', 'syntax at 0'],
    ['units.map(1, 2)', 'syntax at 0'],
    ['shell("rm")', 'unknown-function at 0'],
    ['"a".matches("(a+)+$")', 'unknown-function at 0'],
    ['sum(1, 2)', 'unknown-function at 0'],
    ['99999999999999999999', 'overflow at 0'],
    ['9223372036854775807 + 1', 'overflow at 20'],
    ['1 / 0', 'divide-by-zero at 2'],
    ['1 / 0.0', 'divide-by-zero at 2'],
    ['2.5 % 2', 'wrong-kind at 4'],
    ['true + 1', 'wrong-kind at 5'],
    ['"a" < 1', 'wrong-kind at 4'],
    ['1 ? 2 : 3', 'wrong-kind at 0'],
    ['units.kind', 'wrong-kind at 5'],
    ['yearsBetween("2026-02-30", today)', 'wrong-kind at 0'],
  ])('%s', (source, expected) => expect(fault(source)).toBe(expected))

  test('a source too long or too deep is refused before it is read', () => {
    expect(fault(`${'('.repeat(80)}1${')'.repeat(80)}`)).toBe('too-deep at 60')
    expect(fault(`${'!'.repeat(3000)}a`)).toBe('too-deep at 60')
    expect(fault(' '.repeat(5000))).toBe('too-long at 4000')
  })

  test('say the line and column', () => {
    expect(() => compile('a &&\n  b b')).toThrow(
      expect.objectContaining({ position: { offset: 9, line: 2, column: 5 } }),
    )
  })

  test('on one side do not matter when the other side settles it', () => {
    expect(holds('1 / 0 == 1 && false')).toBe(false)
    expect(holds('1 / 0 == 1 || true')).toBe(true)
    expect(fault('1 / 0 == 1 || false')).toBe('divide-by-zero at 2')
    expect(holds('[0, 2].exists(n, 1 / n == 0)')).toBe(true)
  })

  test('going through long lists over and over is cut off too', () => {
    const list = Array.from({ length: 100 }, (_, at) => at)
    expect(fault('list.map(a, list.map(b, list + list))', { list })).toMatch(/^too-costly/)
    expect(of('size(list.map(a, list.map(b, b)))', { list })).toBe(100)
  })

  test('a walk within a walk within a walk is cut off', () => {
    const list = Array.from({ length: 500 }, (_, at) => at)
    const source = 'list.all(a, list.all(b, list.all(c, a + b + c >= 0)))'
    expect(fault(source, { list })).toMatch(/^too-costly/)
  })
})

test('references are the paths a definition must know', () => {
  expect(references('has(a.b) && c["d"].e > 1 ? f : sum(g.map(u, u.h * rate))')).toEqual([
    'a.b',
    'c.d.e',
    'f',
    'g',
    'g[].h',
    'rate',
  ])
  expect(
    references('units[0].kind == x && units[n].area > 1 && yearsBetween(born, today) > 18'),
  ).toEqual(['born', 'n', 'units[].area', 'units[].kind', 'x'])
  expect(references('a.filter(u, u.k).exists(v, v.m)')).toEqual(['a', 'a[].k'])
})

test('the same source is read once', () => {
  expect(compile('a.b > 1')).toBe(compile('a.b > 1'))
})

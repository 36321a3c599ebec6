import { expect, test } from 'vitest'
import { nameOfText, preparedName } from './prepared-name'

const named = (nameOf: (sql: string) => string | undefined, sql: string) => {
  nameOf(sql)
  return nameOf(sql)
}

test('a name comes from the text alone, whatever was asked before and by whom', () => {
  const [one, other] = [preparedName(), preparedName()]
  named(other, 'SELECT 0')
  expect(named(one, 'SELECT 1')).toBe(named(other, 'SELECT 1'))
  expect(named(one, 'SELECT 1')).toBe(nameOfText('SELECT 1'))
})

test('texts that differ by a letter have different names, short enough for PostgreSQL', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => nameOfText(`SELECT ${at}`))
  expect(new Set(names).size).toBe(10_000)
  expect(names.every((name) => /^p_[\w-]{22}$/.test(name))).toBe(true)
})

test('what is asked once is not prepared, and no connection keeps more than the limit', () => {
  const nameOf = preparedName(3)
  expect(nameOf('SELECT 1')).toBeUndefined()
  const names = Array.from({ length: 50 }, (_, at) => named(nameOf, `SELECT ${at}`))
  expect(names.filter((name) => name !== undefined)).toHaveLength(3)
  expect(named(nameOf, 'SELECT 1')).toBe(nameOfText('SELECT 1'))
})

import { expect, test } from 'vitest'
import { isUnavailable } from './outage'

const coded = (code: string) => Object.assign(new Error('said by the server'), { code })

test.each(['ECONNREFUSED', 'ECONNRESET', '08006', '57P01', '57P02', '57P03', '53300'])(
  '%s means that the database is not to be had',
  (code) => expect(isUnavailable(coded(code))).toBe(true),
)

test.each(['23505', '42P01', '57014', '28P01', '40001'])(
  '%s is an answer of the database',
  (code) => expect(isUnavailable(coded(code))).toBe(false),
)

test('a connection that broke, whatever broke it', () => {
  expect(isUnavailable(new Error('Connection terminated unexpectedly'))).toBe(true)
  expect(isUnavailable(new Error('The rules say no'))).toBe(false)
  expect(isUnavailable(new AggregateError([coded('ECONNREFUSED')]))).toBe(true)
})

import { expect, test } from 'vitest'
import { csvRow } from './csv-row'

test('a row is written as RFC 4180 says', () => {
  expect(csvRow(['plain', 12.5, null, 'a,b', 'say "so"', 'two\nlines'])).toBe(
    'plain,12.5,,"a,b","say ""so""","two\nlines"\r\n',
  )
})

test.each(['=1+1', '+91', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (text) => {
  expect(csvRow([text])).toMatch(/^"?'/)
})

test('a number stays a number', () => {
  expect(csvRow([-3])).toBe('-3\r\n')
})

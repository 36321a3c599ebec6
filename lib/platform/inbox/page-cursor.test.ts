import { expect, test } from 'vitest'
import { InvalidInput } from '../operations/errors'
import { cursorOf, cursorText } from './page-cursor'

const id = '01a21dc4-015a-720e-acd6-41d16c49f1ad'
const at = (moment: string) => cursorText({ at: moment, id, back: false, from: 1 })

test.each(['2026-11-23T04:30:00.000Z', 'infinity'])('%s comes back as it was given', (moment) => {
  expect(cursorOf(at(moment))).toEqual({ at: moment, id, back: false, from: 1 })
})

test.each([
  '0000-01-01T00:00:00Z',
  '0999-12-31T23:59:59Z',
  '9999-12-31T23:59:59Z',
  '-infinity',
  '',
])('PostgreSQL is not asked about %j', (moment) => {
  expect(() => cursorOf(at(moment))).toThrow(InvalidInput)
})

test.each(['x', '%00', 'W10', 'bnVsbA'])('%j was never given out', (text) => {
  expect(() => cursorOf(text)).toThrow(InvalidInput)
})

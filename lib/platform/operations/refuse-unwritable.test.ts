import { expect, test } from 'vitest'
import { InvalidInput } from './errors'
import { refuseUnwritable } from './refuse-unwritable'

test.each([
  ['NUL', { a: 'x\u0000y' }],
  ['half a letter', { a: '\ud83d' }],
  ['the halves of a letter the wrong way round', { a: { b: ['\udc15\ud83d'] } }],
  ['half a letter in a name', { a: { '\ud83d': 1 } }],
  ['NUL in a name', { a: { 'b\u0000': 1 } }],
])('%s is refused', (_, raw) => {
  expect(() => refuseUnwritable(raw)).toThrow(InvalidInput)
})

test('whole letters of every script, and bytes, are taken', () => {
  expect(() => refuseUnwritable({ a: '🐕 ग्राम عربي', b: new Uint8Array([0]) })).not.toThrow()
})

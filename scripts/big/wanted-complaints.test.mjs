import { expect, test } from 'vitest'
import { wantedComplaints } from './wanted-complaints.mjs'

test('a million is what is made when nothing is said', () => {
  expect(wantedComplaints([])).toEqual({ complaints: 1_000_000, anew: false })
})

test('another number, and whether to begin anew', () => {
  expect(wantedComplaints(['--complaints', '100,000', '--anew'])).toEqual({
    complaints: 100_000,
    anew: true,
  })
})

test.each([
  ['--complaints'],
  ['--complaints', '12'],
  ['--complaints', 'many'],
  ['--complaint', '5'],
])('what cannot be meant is refused with a sentence: %s %s', (...args) =>
  expect(() => wantedComplaints(args)).toThrow(/complaint/),
)

import { expect, test } from 'vitest'
import { maskedWords } from './masked-words'

test.each([
  ['Call 9800001234 after six', 'Call ••• after six'],
  ['Call +91 98000-01234.', 'Call •••.'],
  ['Call (098000) 01234', 'Call (•••'],
  ['मेरा नंबर ९८००० ०१२३४ है', 'मेरा नंबर ••• है'],
  ['write to asha.k+palika@example.co.in please', 'write to ••• please'],
])('%j says no number or address', (text, shown) => {
  expect(maskedWords(text)).toBe(shown)
})

test.each([
  'Dark since 12-11-2026, pole 4471, ward 12',
  'Three lamps of ten, at 30.3165, 78.0322',
  'PIN 248001',
])('%j stays as it is', (text) => {
  expect(maskedWords(text)).toBe(text)
})

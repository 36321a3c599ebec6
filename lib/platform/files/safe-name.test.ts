import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeName } from './safe-name'

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code))

test.each([
  ['C:\\fakepath\\रसीद 2026.pdf', 'रसीद 2026.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['a.php.jpg', 'a-php.pdf'],
  ['invoice\u202efdp.exe', 'invoicefdp.pdf'],
  ['a"; filename="b.html', 'a- filename-b.pdf'],
  ['line\r\nbreak.pdf', 'linebreak.pdf'],
  ['<script>.pdf', 'script.pdf'],
  ['.htaccess', 'file.pdf'],
  ['', 'file.pdf'],
])('%j is called %s', (name, expected) => {
  expect(safeName(name, 'pdf')).toBe(expected)
})

test('no name has a path, a quote, a control character or another extension', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyUnit }), (name) => {
      expect(safeName(name, 'pdf')).toMatch(/^[^\p{Cc}/\\"'<>.:;%]{1,80}\.pdf$/u)
    }),
  )
})

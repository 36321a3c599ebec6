import fc from 'fast-check'
import { expect, test } from 'vitest'
import { servingHeaders } from './serving-headers'

const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code))
const of = (name: string, mime = 'application/pdf') =>
  servingHeaders({ name, mime, disposition: 'inline' })

test('a PDF is shown in a sandbox that loads nothing, and kept by nobody else', () => {
  expect(of('रसीद 1.pdf')).toMatchObject({
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="____ 1.pdf"; filename*=UTF-8''%E0%A4%B0%E0%A4%B8%E0%A5%80%E0%A4%A6%201.pdf`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': expect.stringMatching(/^sandbox; default-src 'none'/),
    'Cache-Control': expect.stringMatching(/^private/),
  })
})

test('what asks to be saved is saved', () => {
  const headers = servingHeaders({ name: 'a.jpg', mime: 'image/jpeg', disposition: 'attachment' })
  expect(headers['Content-Disposition']).toMatch(/^attachment;/)
})

test('no name can add a header or end its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyUnit }), (name) => {
      const headers = new Headers(of(name))
      expect(headers.get('content-disposition')).toMatch(
        /^inline; filename="[\w .()-]*"; filename\*=UTF-8''[\w.!~%-]*$/,
      )
    }),
  )
})

import { describe, expect, test } from 'vitest'
import { acceptedMimes } from './file-kind'
import { inspectUpload } from './files'
import { payload, polyglots } from './polyglot-samples'
import { servingHeaders } from './serving-headers'

const samples = await polyglots()
const drawn = ['image/jpeg', 'image/webp']

describe('files that are two things at once', () => {
  test('are many, each with its payload', () => {
    expect(samples.length).toBeGreaterThanOrEqual(30)
    expect(new Set(samples.map(([name]) => name)).size).toBe(samples.length)
  })

  test.each(samples)('%s', async (name, bytes, outcome) => {
    const result = await inspectUpload(bytes, { name, accepts: acceptedMimes, maxBytes: 1_000_000 })
    if ('refusal' in result) {
      expect(result.refusal).toBe(outcome)
    } else {
      expect(outcome).toBe('drawn anew')
      expect(drawn).toContain(result.mime)
      expect(result.bytes.includes(payload)).toBe(false)
      expect(bytes.includes(payload)).toBe(true)
    }
  })

  test('none is accepted when only PDFs are, and none as it came when only pictures are', async () => {
    for (const [name, bytes] of samples) {
      const pdfOnly = { name, accepts: ['application/pdf'], maxBytes: 1_000_000 } as const
      expect(await inspectUpload(bytes, pdfOnly), name).toHaveProperty('refusal')
      const pictures = {
        name,
        accepts: ['image/jpeg', 'image/png', 'image/webp'],
        maxBytes: 1_000_000,
      } as const
      const result = await inspectUpload(bytes, pictures)
      if (!('refusal' in result)) expect(result.bytes.includes(payload), name).toBe(false)
    }
  })

  test.each(samples)('%s is never served as a page', async (name) => {
    for (const mime of ['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/xml', '']) {
      const headers = servingHeaders({ name, mime, disposition: 'inline' })
      expect(headers['Content-Type']).toBe('application/octet-stream')
      expect(headers['Content-Disposition']).toMatch(/^attachment;/)
      expect(headers['X-Content-Type-Options']).toBe('nosniff')
    }
  })
})

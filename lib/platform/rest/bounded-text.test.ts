import { expect, test } from 'vitest'
import { boundedText } from './bounded-text'

const posted = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

/** A body of which nobody says how long it is; tells how much of it was read. */
function streamed(chunks: number) {
  const read = { chunks: 0 }
  const body = new ReadableStream({
    pull(controller) {
      if (read.chunks === chunks) return controller.close()
      read.chunks += 1
      controller.enqueue(Buffer.from('é'.repeat(50)))
    },
  })
  return { read, body }
}

test('a body is read when its length is within the bound', async () => {
  expect(await boundedText(posted('hello', { 'content-length': '5' }), 5)).toBe('hello')
  expect(await boundedText(posted('hello', { 'content-length': '6' }), 5)).toBeUndefined()
})

test('one of unknown length is read as far as the bound and no further', async () => {
  expect(await boundedText(posted(streamed(2).body), 200)).toBe('é'.repeat(100))
  const endless = streamed(1_000_000)
  expect(await boundedText(posted(endless.body), 250)).toBeUndefined()
  expect(endless.read.chunks).toBeLessThan(6)
})

test('no body is an empty one', async () => {
  expect(await boundedText(new Request('http://localhost/', { method: 'POST' }), 5)).toBe('')
})

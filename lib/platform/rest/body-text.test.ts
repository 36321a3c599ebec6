import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { bodyText, boundedText } from './body-text'

const of = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)))

test('a body is read to its end, letters that come in two parts included', async () => {
  const [first, second] = [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)]
  expect(await bodyText(Readable.from([first, second]), 2)).toBe('é')
  expect(await bodyText(of(), 5)).toBe('')
})

test('one that is too large is not read on', async () => {
  let made = 0
  const endless = Readable.from(
    (function* () {
      for (;;) {
        made += 1
        yield Buffer.alloc(100)
      }
    })(),
    { highWaterMark: 1 },
  )
  await expect(bodyText(endless, 250)).rejects.toMatchObject({ status: 413 })
  expect(made).toBeLessThan(8)
})

test('one that breaks off fails', async () => {
  const broken = new Readable({ read: () => undefined })
  const said = bodyText(broken, 10)
  broken.destroy(new Error('gone'))
  await expect(said).rejects.toThrow('gone')
})

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

test('a request is read when its length is within the bound', async () => {
  expect(await boundedText(posted('hello', { 'content-length': '5' }), 5)).toBe('hello')
  await expect(boundedText(posted('hello', { 'content-length': '6' }), 5)).rejects.toMatchObject({
    status: 413,
  })
})

test('one of unknown length is read as far as the bound and no further', async () => {
  expect(await boundedText(posted(streamed(2).body), 200)).toBe('é'.repeat(100))
  const endless = streamed(1_000_000)
  await expect(boundedText(posted(endless.body), 250)).rejects.toMatchObject({ status: 413 })
  expect(endless.read.chunks).toBeLessThan(6)
})

test('no body is an empty one', async () => {
  expect(await boundedText(new Request('http://localhost/', { method: 'POST' }), 5)).toBe('')
})

test('a large body comes back whole from the disk, and leaves nothing there', async () => {
  const piece = 'नमूना '.repeat(10_000)
  const said = await bodyText(of(...Array<string>(8).fill(piece)), 4 * 1024 * 1024)
  expect(said).toBe(piece.repeat(8))
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('palika-body-'))).toEqual([])
})

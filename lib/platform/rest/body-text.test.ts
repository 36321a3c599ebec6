import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { bodyText } from './body-text'

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
  expect(await bodyText(endless, 250)).toBeUndefined()
  expect(made).toBeLessThan(8)
})

test('one that breaks off fails', async () => {
  const broken = new Readable({ read: () => undefined })
  const said = bodyText(broken, 10)
  broken.destroy(new Error('gone'))
  await expect(said).rejects.toThrow('gone')
})

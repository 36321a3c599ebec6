import type { Readable } from 'node:stream'

/** What a stream says; undefined as soon as it is larger than so many bytes, without keeping more of it. */
export function bodyText(stream: Readable, largest: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size <= largest) return void chunks.push(chunk)
      stream.off('data', take)
      stream.pause()
      resolve(undefined)
    }
    stream.on('data', take)
    stream.once('end', () => resolve(Buffer.concat(chunks).toString()))
    stream.once('error', reject)
  })
}

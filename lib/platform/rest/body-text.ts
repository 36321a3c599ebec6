import { randomUUID } from 'node:crypto'
import { open, readFile, rm, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { tooLarge } from '@/lib/platform/posted/turned-away'
import { large, takeSpool, turnOf } from '@/lib/platform/posted/turns'

/**
 * What a stream says. What is large waits on the disk until it is whole, and then for its turn. Throws TurnedAway as soon as
 * it is larger than so many bytes, without reading on.
 */
export async function bodyText(stream: Readable, largest: number): Promise<string> {
  const kept: Buffer[] = []
  let size = 0
  let spool: { file: string; handle: FileHandle; giveBack: () => void } | undefined
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      const bytes = chunk as Buffer
      size += bytes.length
      if (size > largest) throw tooLarge()
      kept.push(bytes)
      if (size <= large) continue
      spool ??= await newSpool()
      await spool.handle.write(Buffer.concat(kept.splice(0)))
    }
    if (!spool) return Buffer.concat(kept).toString()
    await spool.handle.close()
    const done = await turnOf(size)
    return await readFile(spool.file, 'utf8').finally(done)
  } finally {
    spool?.giveBack()
    if (spool) await spool.handle.close().catch(() => undefined)
    if (spool) await rm(spool.file, { force: true })
  }
}

/** The body of a request as Next hands it on, likewise. */
export function boundedText(request: Request, largest: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > largest)
    return Promise.reject(tooLarge())
  return bodyText(
    request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]),
    largest,
  )
}

async function newSpool() {
  const file = path.join(tmpdir(), `palika-body-${randomUUID()}`)
  const giveBack = takeSpool()
  return { file, giveBack, handle: await open(file, 'wx', 0o600) }
}

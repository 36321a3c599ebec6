import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Scan } from '@/lib/platform/posted/scan-multipart'
import { large, takeSpool } from '@/lib/platform/posted/turns'

type Held = {
  /** Bytes of the whole body. */
  size: number
  /** Gives the request its body back, for whoever reads it next. */
  release: () => void
  /** Removes what was kept. */
  drop: () => void
}

/**
 * Takes the body of a request as it comes from the wire, before anybody reads it, and shows each piece to `scan`. What the
 * scan refuses rejects; whoever asked is handed the rest of the body, to throw away. To be called before the request's first byte.
 */
export function heldBody(request: IncomingMessage, scan: Scan): Promise<Held> {
  const kept: Buffer[] = []
  const push = request.push.bind(request)
  let size = 0
  let spool: Spool | undefined

  return new Promise((resolve, reject) => {
    const stop = (error: unknown) => {
      request.push = push
      if (request.complete) push(null)
      spool?.drop()
      kept.length = 0
      reject(error instanceof Error ? error : new Error(String(error)))
    }
    const take = (chunk: Buffer): boolean => {
      size += chunk.length
      scan.take(chunk)
      if (!spool && size <= large) {
        kept.push(chunk)
        return true
      }
      spool ??= spoolOf(request, kept.splice(0), stop)
      return spool.write(chunk)
    }
    const end = () => {
      request.push = push
      scan.end()
      const drop = () => spool?.drop()
      const release = () => {
        if (spool) return spool.replay(push)
        for (const chunk of kept) push(chunk)
        push(null)
      }
      if (spool) spool.whole(() => resolve({ size, release, drop }))
      else resolve({ size, release, drop })
    }
    request.push = (chunk: unknown) => {
      try {
        if (chunk === null) end()
        else return take(chunk as Buffer)
      } catch (error) {
        stop(error)
      }
      return true
    }
    request.once('close', () => {
      if (!request.complete) stop(new Error('The sender went away'))
    })
  })
}

type Spool = ReturnType<typeof spoolOf>

/** A temporary file that a body flows into as fast as the disk takes it, and out of again. */
function spoolOf(request: IncomingMessage, before: Buffer[], fail: (error: unknown) => void) {
  const giveBack = takeSpool()
  const file = path.join(tmpdir(), `palika-upload-${randomUUID()}`)
  const into = createWriteStream(file, { mode: 0o600, flags: 'wx' })
  into.on('error', fail)
  into.on('drain', () => request.socket.resume())
  for (const chunk of before) into.write(chunk)

  return {
    write: (chunk: Buffer) => into.write(chunk),
    whole: (then: () => void) => into.end(then),
    replay(push: (chunk: Buffer | null) => boolean) {
      const from = createReadStream(file, { highWaterMark: 256 * 1024 })
      from.on('data', (chunk) => {
        if (!push(chunk as Buffer)) from.pause()
      })
      from.on('end', () => push(null))
      from.on('error', (error) => request.destroy(error))
      request._read = () => from.resume()
    },
    drop() {
      giveBack()
      into.destroy()
      void rm(file, { force: true }).catch(() => undefined)
    },
  }
}

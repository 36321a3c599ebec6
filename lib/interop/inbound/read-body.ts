import { boundedJson } from '@/lib/platform/posted/bounded-json'

/**
 * Largest bodies. A mail of 25 MB is a third larger in the base64 of the JSON in which it is posted; Meta posts at most 3 MB,
 * for its pictures are fetched.
 */
export const largestBody = { mail: 40 * 1024 * 1024, whatsApp: 4 * 1024 * 1024 } as const

// Bodies are read before anybody knows whether they are signed: no more of them at a time than memory bears.
const mostAtOnce = 128 * 1024 * 1024
let reading = 0

/** The body as it was signed, or the answer to whoever sent too much: for good, or for now. */
export async function readBody(request: Request, largest: number): Promise<string | Response> {
  const said = Number(request.headers.get('content-length') ?? 0)
  if (said > largest) return tooLarge()
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  const reader = request.body.getReader()
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return Buffer.concat(chunks).toString('utf8')
      size += value.length
      reading += value.length
      const refused = size > largest ? tooLarge() : reading > mostAtOnce ? tooBusy() : undefined
      if (refused) {
        await reader.cancel().catch(() => undefined)
        return refused
      }
      chunks.push(value)
    }
  } catch {
    // Whoever sent it went away.
    return new Response(null, { status: 400 })
  } finally {
    reading -= size
  }
}

const tooLarge = () => new Response(null, { status: 413 })
const tooBusy = () => new Response(null, { status: 503, headers: { 'retry-after': '30' } })

/** The JSON of a body; undefined when it is none. */
export const jsonOf = (body: string): unknown => boundedJson(body)

import type { IncomingMessage, ServerResponse } from 'node:http'
import { whilePosting } from '@/lib/platform/posted/begun'
import { largestBody } from '@/lib/platform/posted/bounds'
import { scanBytes, scanForm } from '@/lib/platform/posted/scan-body'
import type { Scan } from '@/lib/platform/posted/scan-multipart'
import { tooLarge, TurnedAway } from '@/lib/platform/posted/turned-away'
import { demandReadable } from './address'
import { askedOnce } from './asked-once'
import { heldBody } from './held-body'
import { demandOwnOrigin } from './origin'
import { replaceUnread } from './replace-unread'
import { turnAway } from './turn-away'
import { turnOf } from '@/lib/platform/posted/turns'

type GoOn = () => Promise<void>

/** What a body may be at an address, and what looks at it. */
type Terms = { largest: number; scan: Scan }

/**
 * Stands before Next, which reads a form whole before any code of ours runs. A body goes on when it is whole, well formed,
 * within its bounds and of our own site; what is not taken is answered here. `/api/v1` bounds its bodies itself.
 */
export async function throughDoor(
  request: IncomingMessage,
  response: ServerResponse,
  goOn: GoOn,
): Promise<void> {
  const { url = '/', method = 'GET' } = request
  try {
    demandReadable(request)
  } catch (error) {
    if (!TurnedAway.is(error)) throw error
    return turnAway(request, response, error)
  }
  if (!url.startsWith('/api/')) request.url = askedOnce(url)
  if (['GET', 'HEAD', 'OPTIONS'].includes(method) || url.startsWith('/api/v1/')) return goOn()
  try {
    const { largest, scan } = termsOf(request, url)
    if (Number(request.headers['content-length'] ?? 0) > largest) throw tooLarge()
    const body = await heldBody(request, scan)
    const done = await turnOf(body.size)
    response.once('close', () => {
      done()
      body.drop()
    })
    body.release()
    const { markers = [] } = scan
    const asks = markers.length > 0 || request.headers['next-action'] !== undefined
    return await whilePosting(markers, (begun) => {
      replaceUnread(request, response, { asks, begun })
      return goOn()
    })
  } catch (error) {
    if (request.destroyed && !request.complete) return // the sender went away
    if (!TurnedAway.is(error)) throw error
    turnAway(request, response, error)
  }
}

function termsOf(request: IncomingMessage, url: string): Terms {
  const { headers } = request
  if (url.startsWith('/api/') && !url.startsWith('/api/auth/')) {
    const largest = isSignedMessage(url, headers) ? largestBody.message : largestBody.form
    return { largest, scan: scanBytes(largest) }
  }
  demandOwnOrigin(request)
  const contentType = headers['content-type'] ?? ''
  const action = headers['next-action'] !== undefined
  const withFiles = /^multipart\//i.test(contentType) && !url.startsWith('/api/')
  return {
    largest: largestBody.form + (withFiles ? largestBody.upload : 0),
    scan: scanForm({ contentType, action }),
  }
}

// Whether it is signed rightly can only be told of the whole; who does not even say so is no service of ours.
const isSignedMessage = (url: string, headers: IncomingMessage['headers']) =>
  url.startsWith('/api/inbound/') &&
  ['authorization', 'x-hub-signature-256', 'x-palika-signature'].some(
    (name) => String(headers[name] ?? '').length > 20,
  )

/** From here on scripts/serve.mjs lets in only what passes. */
export function offerDoor(): void {
  const shared = globalThis as { [key: symbol]: typeof throughDoor | undefined }
  shared[Symbol.for('palika.door')] = throughDoor
}

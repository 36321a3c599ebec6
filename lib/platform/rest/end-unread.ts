import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long a sender who was answered already is still heard, and how long between two pieces, in milliseconds. */
const moment = 2000
const breath = 5

/**
 * Ends an answer of a length that its head tells. Where it did not wait for the whole body, the line stays open for a moment
 * and what still comes is thrown away, slowly, so that a sender who first says all may read the answer; then it is cut. The
 * head says `connection: close`.
 */
export function endUnread(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Buffer,
): void {
  if (request.complete) return void response.end(body)
  response.write(body)
  const end = () => {
    clearTimeout(cut)
    response.end()
  }
  const cut = setTimeout(end, moment).unref()
  request.on('data', () => {
    request.pause()
    setTimeout(() => request.resume(), breath).unref()
  })
  request.once('end', end).once('close', end)
  request.resume()
}

import type { IncomingMessage } from 'node:http'

const moment = 2000

/**
 * After an answer that did not wait for the whole body: what still comes is thrown away for a moment, so that the sender may
 * read the answer; then the line is cut. The answer says `connection: close`.
 */
export function cutUnread(request: IncomingMessage): void {
  if (request.complete) return
  request.resume()
  const { socket } = request
  const cut = setTimeout(() => socket.destroy(), moment).unref()
  socket.once('close', () => clearTimeout(cut))
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Operation } from '@/lib/platform/operations/operation'
import { tooLarge } from '@/lib/platform/posted/turned-away'
import { bodyText } from './body-text'
import { endUnread } from './end-unread'
import { answer } from './rest'
import { securityHeaders } from './security-headers'

const compressed = promisify(gzip)

// One packet holds what is shorter.
const worthCompressing = 1400

/** Answers a request as it came: that Next makes web streams of one costs more than most answers. */
export async function nodeAnswer(
  operations: readonly Operation[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, body } = await answer(operations, {
    method: request.method ?? 'GET',
    url: new URL(`http://localhost${request.url ?? '/'}`),
    header: (name) => [request.headers[name]].flat().join(', ') || undefined,
    text: (largest) =>
      Number(request.headers['content-length'] ?? 0) > largest
        ? Promise.reject(tooLarge())
        : bodyText(request, largest),
  })
  const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const zips = accepts && body.length > worthCompressing
  const sent = zips ? await compressed(body) : Buffer.from(body)
  response.writeHead(status, {
    ...securityHeaders,
    ...headers,
    ...(zips ? { 'content-encoding': 'gzip' } : {}),
    vary: 'accept-encoding, accept-language',
    'content-length': sent.length,
    ...(!request.complete && { connection: 'close' }),
  })
  endUnread(request, response, sent)
}

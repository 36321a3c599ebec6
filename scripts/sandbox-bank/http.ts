import type { IncomingMessage, ServerResponse } from 'node:http'

/** The API says no: answered as `{ error: { code, description } }`. */
export class ApiRefusal extends Error {
  constructor(
    message: string,
    readonly status = 400,
    readonly code = 'BAD_REQUEST_ERROR',
  ) {
    super(message)
  }
}

/** The whole body as text, at most 64 kB. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > 65_536) throw new ApiRefusal('The request is too large', 413)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The body as JSON. */
export async function jsonBodyOf(request: IncomingMessage): Promise<unknown> {
  const text = await bodyOf(request)
  try {
    return JSON.parse(text || '{}')
  } catch {
    throw new ApiRefusal('The request body is not JSON')
  }
}

/** Answers once with these headers. */
export function reply(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer = '',
) {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  })
  response.end(body)
}

export function replyJson(response: ServerResponse, status: number, value: unknown) {
  reply(response, status, { 'content-type': 'application/json' }, JSON.stringify(value))
}

import { pageOf, problemOf, seconds } from './outage-page.mjs'

// Kept by lib/infra/database/outage.ts.
const outage = () => globalThis[Symbol.for('palika.database.outage')]

/**
 * Answers for the application while the database is away: 503 with Retry-After, in words. True if it did; else what the
 * application answers is watched, and a 500 that comes of a connection lost meanwhile becomes such an answer.
 */
export function answersOutage(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname.startsWith('/api/health') || pathname.startsWith('/_next/static/')) return false
  if (outage()?.away) {
    request.resume()
    say(request, response)
    return true
  }
  watch(request, response, performance.now())
  return false
}

function watch(request, response, began) {
  const own = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  let instead = false
  const isOfOutage = (status) =>
    status >= 500 && status !== 503 && !response.headersSent && outage()?.lostAt >= began
  const replace = () => {
    instead = true
    Object.assign(response, own)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    say(request, response)
    // What the application still has to say is heard by nobody.
    response.write = response.end = () => true
    response.writeHead = () => response
  }
  response.writeHead = (status, ...rest) => {
    if (!instead && isOfOutage(status)) replace()
    return instead ? response : own.writeHead(status, ...rest)
  }
  response.write = (...chunk) => {
    if (!instead && isOfOutage(response.statusCode)) replace()
    return instead || own.write(...chunk)
  }
  response.end = (...chunk) => {
    if (!instead && isOfOutage(response.statusCode)) replace()
    return instead ? response : own.end(...chunk)
  }
}

function say(request, response) {
  const wantsPage = String(request.headers.accept ?? '').includes('text/html')
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const { type, policy, body } = wantsPage ? pageOf(isRead) : problemOf()
  response.writeHead(503, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'retry-after': String(seconds),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'content-security-policy': policy,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

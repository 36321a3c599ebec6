import type { IncomingMessage, ServerResponse } from 'node:http'
import { turnAway } from './turn-away'

const methods = ['write', 'end', 'writeHead', 'flushHeaders'] as const

/**
 * Answers for Next where it could not read a form: it says in bare English that it knows no such action, or fails with 500
 * though the form `asks` for one, before any action of ours has `begun`.
 */
export function replaceUnread(
  request: IncomingMessage,
  response: ServerResponse,
  { asks, begun }: { asks: boolean; begun: () => boolean },
): void {
  const byScript = request.headers['next-action'] !== undefined
  const own = Object.fromEntries(methods.map((name) => [name, response[name]]))
  let decided: 'ours' | 'theirs' | undefined

  const isUnread = (status: number) => {
    if (begun()) return false
    if (status >= 500) return asks
    return !byScript && response.hasHeader('x-nextjs-action-not-found')
  }
  const decide = (status: number) => {
    if (decided) return decided
    decided = !response.headersSent && isUnread(status) ? 'ours' : 'theirs'
    // Otherwise left as they are: Next has put its compression around them.
    if (decided === 'ours') {
      Object.assign(response, own)
      turnAway(request, response, { status: 400, reason: 'unreadable' })
      Object.assign(response, deaf(response))
    }
    return decided
  }
  for (const name of methods) {
    const replaced = (...given: unknown[]): unknown => {
      const status = name === 'writeHead' ? Number(given[0]) : response.statusCode
      if (decide(status) === 'theirs') {
        const method = own[name] as (...given: unknown[]) => unknown
        return method.apply(response, given)
      }
      return name === 'write' ? true : response
    }
    Object.assign(response, { [name]: replaced })
  }
}

/** What hears nothing more of an answer that was given. */
const deaf = (response: ServerResponse) => ({
  write: () => true,
  end: () => response,
  writeHead: () => response,
  flushHeaders: () => undefined,
  setHeader: () => response,
  appendHeader: () => response,
  removeHeader: () => undefined,
})

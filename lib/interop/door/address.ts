import type { IncomingMessage } from 'node:http'
import { TurnedAway } from '@/lib/platform/posted/turned-away'

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

/**
 * Demands a method that some address of ours knows, and an address that can be read: a query with NUL in it, or a path of the
 * interface that is no text, is nothing a form or a link of ours says. Throws TurnedAway. A page says itself what is not there.
 */
export function demandReadable({ method = 'GET', url = '/' }: IncomingMessage): void {
  if (!methods.includes(method)) throw new TurnedAway(405, 'method')
  const [path = '', ...query] = url.split('?')
  if (/%00|\0/.test(query.join('?'))) throw new TurnedAway(400, 'address')
  if (path.startsWith('/api/') && !isText(path)) throw new TurnedAway(400, 'address')
}

function isText(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

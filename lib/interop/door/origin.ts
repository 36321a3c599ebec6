import type { IncomingMessage } from 'node:http'
import { TurnedAway } from '@/lib/platform/posted/turned-away'
import { installation } from '@/lib/platform/rest/installation'

/**
 * Refuses a form that a page of another site posts. Throws TurnedAway. What a browser does not mark with its origin comes
 * from no page, and brings no cookie that was not given to it.
 */
export function demandOwnOrigin(
  { headers }: Pick<IncomingMessage, 'headers'>,
  own = () => installation().url,
): void {
  const { origin, host } = headers
  const foreign =
    origin === undefined
      ? headers['sec-fetch-site'] === 'cross-site'
      : !isOwn(origin, [own(), host])
  if (foreign) throw new TurnedAway(403, 'foreign')
}

function isOwn(origin: string, own: (string | undefined)[]): boolean {
  if (!URL.canParse(origin)) return false
  const { host, protocol } = new URL(origin)
  if (!/^https?:$/.test(protocol)) return false
  return own.some((one) => one === host || (one && URL.canParse(one) && new URL(one).host === host))
}

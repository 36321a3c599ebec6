import { env } from '@/lib/infra/env/env'
import { log } from '@/lib/infra/log/log'
import { clientAddress, isTrusted, subscriberOf } from './client-address'
import { browserOf, visitorCookieName, type Browser } from './visitor-cookie'

/** Where a request comes from: a subscriber's address, and the browser there if it keeps our cookie. */
export type Source = { address: string; browser?: Browser }

/** The header in which `scripts/serve.mjs` hands the socket's address on, in place of whatever a client sent. */
const socketHeader = 'x-client-address'

type Asked = {
  header: (name: string) => string | null | undefined
  cookie: (name: string) => string | undefined
}

/** The source of a request. */
export function sourceOf({ header, cookie }: Asked): Source {
  const { TRUSTED_PROXIES: trusted, LINK_SECRET: secret } = env()
  const socket = header(socketHeader) ?? undefined
  const forwarded = header('x-forwarded-for') ?? undefined
  const address = clientAddress(socket, forwarded, trusted)
  if (forwarded && forwarded !== socket && isNear(address) && !isTrusted(trusted, address))
    warnOnce()
  const browser = browserOf(secret, cookie(visitorCookieName))
  return { address: subscriberOf(address), ...(browser && { browser }) }
}

/** The value of a cookie within a whole Cookie header. */
export const cookieIn = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

const isNear = (address: string) =>
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/.test(address)

let warned = false

// All people would share one address, and its limits.
function warnOnce(): void {
  if (warned) return
  warned = true
  log().warn(
    'a proxy near by is not declared in TRUSTED_PROXIES: everybody behind it counts as one source',
  )
}

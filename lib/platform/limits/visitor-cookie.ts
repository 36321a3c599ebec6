import { createHmac, randomBytes } from 'node:crypto'
import { sameHash } from '../identity/credentials/credentials'

/** A browser by the cookie it was given at its first visit: random, signed, and telling since when. */
export type Browser = { id: string; since: Date }

/** The name of the cookie; it holds no data of a person. */
export const visitorCookieName = 'visitor'

/** How long a browser keeps it, in seconds: as long as browsers keep any. */
export const visitorCookieAge = 400 * 86_400

const signed = (secret: string, text: string) =>
  createHmac('sha256', secret).update(`visitor ${text}`).digest('base64url').slice(0, 22)

/** The cookie of a browser that comes for the first time. */
export function newVisitorCookie(secret: string, now: Date): string {
  const text = `${randomBytes(16).toString('base64url')}.${Math.floor(now.getTime() / 1000)}`
  return `${text}.${signed(secret, text)}`
}

/** The browser of a cookie; undefined for one that is not ours. */
export function browserOf(secret: string, cookie: string | undefined): Browser | undefined {
  const [, text, id, since, seal] =
    /^(([\w-]{22})\.(\d{1,11}))\.([\w-]{22})$/.exec(cookie ?? '') ?? []
  if (!text || !id || !seal || !sameHash(seal, signed(secret, text))) return undefined
  return { id, since: new Date(Number(since) * 1000) }
}

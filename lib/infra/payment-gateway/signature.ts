import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Hex HMAC-SHA256 of a message. */
export function signature(message: string, secret: string): string {
  return createHmac('sha256', secret).update(message, 'utf8').digest('hex')
}

/** Compares in constant time, whatever the lengths; an absent signature is never right. */
export function isSignedBy(secret: string, message: string, given: string | null | undefined) {
  if (!given || !secret) return false
  return sameText(signature(message, secret), given)
}

/** Whether two texts are equal, in a time that tells nothing about where they differ. */
export function sameText(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}

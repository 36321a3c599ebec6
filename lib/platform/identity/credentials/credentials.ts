import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** A one-time password of six digits, evenly random. */
export const newOtp = () => String(randomInt(1_000_000)).padStart(6, '0')

/** What is kept of an OTP: an HMAC tied to its challenge, since a million plain hashes are soon tried. */
export const hashOtp = (secret: string | Uint8Array, challengeId: string, otp: string) =>
  createHmac('sha256', secret)
    .update(JSON.stringify([challengeId, otp]))
    .digest('base64url')

/** A session token of 256 random bits, for the cookie and for nowhere else. */
export const newSessionToken = () => randomBytes(32).toString('base64url')

/** What the database keeps of a token: SHA-256, enough for a secret that cannot be guessed. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Compares two hashes without telling by its time how much of them agrees. */
export const sameHash = (one: string, other: string) => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

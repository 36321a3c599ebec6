import { Secret, TOTP } from 'otpauth'

const period = 30
const algorithm = 'SHA1' // the only one that every authenticator app understands
const digits = 6

/** A new 160-bit secret in base32, to be kept encrypted. */
export const newTotpSecret = () => new Secret({ size: 20 }).base32

/** The `otpauth://` address for the QR code; `issuer` and `account` are what the app will show. */
export const totpUri = (secret: string, issuer: string, account: string) =>
  new TOTP({ secret, issuer, label: account, algorithm, digits, period }).toString()

/** The code of the present half-minute, as an authenticator app shows it. */
export const totpNow = (secret: string, now: Date): string =>
  TOTP.generate({
    secret: Secret.fromBase32(secret),
    algorithm,
    digits,
    period,
    timestamp: now.getTime(),
  })

/** The counter to remember if the code is right, ± 30 s, and newer than the last one used. */
export const verifyTotp = (
  secret: string,
  code: string,
  now: Date,
  lastUsedCounter: number | undefined,
): number | undefined => {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined

  const timestamp = now.getTime()
  const key = Secret.fromBase32(secret)
  const delta = TOTP.validate({
    token,
    secret: key,
    algorithm,
    digits,
    period,
    timestamp,
    window: 1,
  })
  if (delta === null) return undefined
  const counter = TOTP.counter({ period, timestamp }) + delta
  return lastUsedCounter !== undefined && counter <= lastUsedCounter ? undefined : counter
}

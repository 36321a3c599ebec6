import { env } from '@/lib/infra/env/env'
import { isSignedBy, sameText } from '@/lib/infra/payment-gateway/signature'

/** Whether a message may be taken: from whom we know, from somebody else, or not at all here. */
export type Trust = 'trusted' | 'forged' | 'not-offered'

const tolerance = 300

/** Of `X-Palika-Signature: t=<seconds>,v1=<hex>`: HMAC-SHA256 of `<seconds>.<body>`, five minutes old at most. */
export function trustSigned(header: string | null, body: string, now: Date): Trust {
  const { INBOUND_SECRET: secret } = env()
  if (!secret) return 'not-offered'
  const [, seconds = '', signed] = /^t=(\d{1,12}),v1=([\da-f]{64})$/.exec(header ?? '') ?? []
  const age = Math.abs(now.getTime() / 1000 - Number(seconds))
  const good = seconds !== '' && age <= tolerance
  return good && isSignedBy(secret, `${seconds}.${body}`, signed) ? 'trusted' : 'forged'
}

/** Of `X-Hub-Signature-256: sha256=<hex>`, as Meta signs. */
export function trustWhatsApp(header: string | null, body: string): Trust {
  const { WHATSAPP_APP_SECRET: secret } = env()
  if (!secret) return 'not-offered'
  const signed = /^sha256=([\da-f]{64})$/.exec(header ?? '')?.[1]
  return isSignedBy(secret, body, signed) ? 'trusted' : 'forged'
}

/** Of the word with which Meta checks the address before it uses it. */
export function trustVerification(token: string | null): Trust {
  const { WHATSAPP_VERIFY_TOKEN: expected } = env()
  if (!expected) return 'not-offered'
  return sameText(expected, token ?? '') ? 'trusted' : 'forged'
}

/** Of `Authorization: Basic`, for mail services that post without signing; the user name counts for nothing. */
export function trustPassword(header: string | null): Trust {
  const { INBOUND_SECRET: secret } = env()
  if (!secret) return 'not-offered'
  const given = /^Basic ([\w+/=]+)$/i.exec(header ?? '')?.[1] ?? ''
  const [, ...password] = Buffer.from(given, 'base64').toString('utf8').split(':')
  return sameText(secret, password.join(':')) ? 'trusted' : 'forged'
}

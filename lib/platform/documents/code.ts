import { fromBase64url } from './base64url'
import { payloadOf, type Payload } from './payload'

/** A code taken apart; its signature not yet checked. */
export type Code = {
  readonly keyId: string
  readonly signed: Uint8Array<ArrayBuffer>
  readonly signature: Uint8Array<ArrayBuffer>
  readonly payload: Payload
}

/** What a check found out. Only `genuine` vouches for anything. */
export type Verdict =
  | { readonly outcome: 'genuine'; readonly payload: Payload; readonly keyId: string }
  | { readonly outcome: 'unreadable' | 'unknown-key' | 'forged' }

/** Public keys by key id, each 32 bytes as base64url. Old keys stay: papers outlive rotation. */
export type PublicKeys = Readonly<Record<string, string>>

const shape = /(PLK1\.([\w-]{8})\.([\w-]+))\.([\w-]{86})$/

/** Takes apart `PLK1.<key id>.<payload>.<signature>`, alone or at the end of an address. */
export function readCode(scanned: string): Code | undefined {
  const [, signed, keyId, body, seal] = shape.exec(scanned.replace(/\s+/g, '')) ?? []
  if (!signed || !keyId || !body || !seal) return undefined

  const bytes = fromBase64url(body)
  const signature = fromBase64url(seal)
  const payload = bytes && payloadOf(new TextDecoder().decode(bytes))
  if (!payload || !signature) return undefined

  return { keyId, signed: new TextEncoder().encode(signed), signature, payload }
}

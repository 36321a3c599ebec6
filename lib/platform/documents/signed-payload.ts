import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign as signBytes,
  verify,
} from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { fromBase64url, toBase64url } from './base64url'
import { readCode, type PublicKeys, type Verdict } from './code'
import { payloadText, type Payload } from './payload'

/** An Ed25519 key and its id; the id is the start of the public key's SHA-256. */
export type SigningKey = {
  readonly id: string
  readonly privateKey: KeyObject
  readonly publicKey: string
}

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex')

/** The signing key of a secret 32-byte seed. */
export function keyFromSeed(seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new RangeError('An Ed25519 seed has 32 bytes.')

  const der = Buffer.concat([PKCS8_ED25519, seed])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const raw = spki.subarray(SPKI_ED25519.length)
  const id = createHash('sha256').update(raw).digest('base64url').slice(0, 8)
  return { id, privateKey, publicKey: toBase64url(raw) }
}

/** The public halves, as `verifySignature` and `offlineVerifier` take them. */
export const publicKeysOf = (keys: readonly SigningKey[]): PublicKeys =>
  Object.fromEntries(keys.map(({ id, publicKey }) => [id, publicKey]))

/** Signs a payload as `PLK1.<key id>.<payload>.<signature>`; the signature covers all before it. */
export function sign(payload: Payload, key: SigningKey): string {
  const body = toBase64url(new TextEncoder().encode(payloadText(payload)))
  const signed = `PLK1.${key.id}.${body}`
  return `${signed}.${signBytes(null, Buffer.from(signed), key.privateKey).toString('base64url')}`
}

/** Checks a code, alone or in the address a camera read. */
export function verifySignature(scanned: string, publicKeys: PublicKeys): Verdict {
  const code = readCode(scanned)
  if (!code) return { outcome: 'unreadable' }

  const raw = Object.hasOwn(publicKeys, code.keyId) && fromBase64url(publicKeys[code.keyId] ?? '')
  if (!raw) return { outcome: 'unknown-key' }

  const der = Buffer.concat([SPKI_ED25519, raw])
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' })
  if (!verify(null, code.signed, publicKey, code.signature)) return { outcome: 'forged' }
  return { outcome: 'genuine', payload: code.payload, keyId: code.keyId }
}

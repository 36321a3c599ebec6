import { KnownError } from '@/lib/infra/errors/known-error'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { findKey, type KeyRing, type NamedKey } from './key-ring'

/** The ciphertext was altered, moved to another place, or its key is not on the ring. */
export class Undecipherable extends KnownError {
  static override readonly kind = 'undecipherable'
  constructor(reason: string) {
    super(`Cannot decrypt: ${reason}`)
    this.name = 'Undecipherable'
  }
}

const version = 'v1'
const cipher = 'aes-256-gcm'
const options = { authTagLength: 16 }

// JSON keeps ['a.b', 'c'] apart from ['a', 'b.c'], and the key id cannot be swapped either.
const associated = (keyId: string, context: readonly string[]) =>
  Buffer.from(JSON.stringify([version, keyId, ...context]), 'utf8')

/** AES-256-GCM under a fresh 96-bit iv; only the same context opens it again. */
export const seal = ({ id, key }: NamedKey, plain: Uint8Array, context: readonly string[]) => {
  const iv = randomBytes(12)
  const sealing = createCipheriv(cipher, key, iv, options).setAAD(associated(id, context))
  const text = Buffer.concat([sealing.update(plain), sealing.final()])
  const parts = [iv, text, sealing.getAuthTag()].map((part) => part.toString('base64url'))
  return [version, id, ...parts].join('.')
}

/** What `seal` was given; throws `Undecipherable`. */
export const openSeal = (keys: KeyRing, sealed: string, context: readonly string[]) => {
  const [found, id = '', ...encoded] = sealed.split('.')
  if (found !== version || encoded.length !== 3) throw new Undecipherable('unknown format')
  const named = findKey(keys, id)
  if (!named) throw new Undecipherable('the key is not on the ring')

  const [iv, text, tag] = encoded.map(exactly) as [Buffer, Buffer, Buffer]
  if (iv.length !== 12 || tag.length !== 16) throw new Undecipherable('unknown format')
  const opening = createDecipheriv(cipher, named.key, iv, options)
    .setAAD(associated(id, context))
    .setAuthTag(tag)
  try {
    return Buffer.concat([opening.update(text), opening.final()])
  } catch {
    throw new Undecipherable('altered, or sealed for another place')
  }
}

// Node ignores stray characters and spare bits in base64url; two spellings of one seal must not exist.
const exactly = (encoded: string) => {
  const bytes = Buffer.from(encoded, 'base64url')
  if (bytes.toString('base64url') !== encoded) throw new Undecipherable('unknown format')
  return bytes
}

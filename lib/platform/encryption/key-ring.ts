import { createSecretKey, type KeyObject } from 'node:crypto'

/** A 256-bit key and the name that ciphertexts carry; a KeyObject never prints its content. */
export type NamedKey = { readonly id: string; readonly key: KeyObject }

/** The key that encrypts now, and the older ones that may still decrypt. */
export type KeyRing = { readonly current: NamedKey; readonly old: readonly NamedKey[] }

const keyId = /^[A-Za-z0-9_-]{1,40}$/

/** Names a key; throws unless it has 32 bytes and an id of letters, digits, - and _. */
export const namedKey = (id: string, bytes: Uint8Array): NamedKey => {
  if (!keyId.test(id)) throw new Error('A key id is 1 to 40 letters, digits, - or _')
  if (bytes.length !== 32) throw new Error(`Key ${id} has ${bytes.length} bytes instead of 32`)
  return { id, key: createSecretKey(bytes) }
}

/** Reads `id:base64` (standard or URL alphabet), the form that settings use. */
const readKey = (text: string): NamedKey => {
  const [id = '', encoded = '', ...more] = text.trim().split(':')
  if (more.length > 0 || !encoded) throw new Error('A key is written id:base64')
  return namedKey(id, Buffer.from(encoded, 'base64'))
}

/** The ring of master keys from settings: the current one, and those it replaced. */
export const readKeyRing = (current: string, old: readonly string[] = []): KeyRing => {
  const ring = { current: readKey(current), old: old.map(readKey) }
  const ids = [ring.current, ...ring.old].map((named) => named.id)
  if (new Set(ids).size !== ids.length) throw new Error('Two keys of the ring share an id')
  return ring
}

/** The key of that id on the ring, or undefined. */
export const findKey = ({ current, old }: KeyRing, id: string) =>
  [current, ...old].find((named) => named.id === id)

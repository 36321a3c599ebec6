import { fromBase64url } from '../base64url'
import { readCode, type PublicKeys, type Verdict } from '../code'
import { ed25519Verifies } from './ed25519'

/** `verifySignature` for browsers: WebCrypto where it knows Ed25519, our own arithmetic elsewhere. */
export async function check(scanned: string, publicKeys: PublicKeys): Promise<Verdict> {
  const code = readCode(scanned)
  if (!code) return { outcome: 'unreadable' }

  const { keyId, payload, signature, signed } = code
  const key =
    Object.prototype.hasOwnProperty.call(publicKeys, keyId) &&
    fromBase64url(publicKeys[keyId] ?? '')
  if (!key) return { outcome: 'unknown-key' }

  const holds = (await webCrypto(signature, signed, key)) ?? ed25519Verifies(signature, signed, key)
  return holds ? { outcome: 'genuine', payload, keyId } : { outcome: 'forged' }
}

type Bytes = Uint8Array<ArrayBuffer>

/** Undefined where the browser lacks WebCrypto or Ed25519 in it. */
async function webCrypto(signature: Bytes, signed: Bytes, raw: Bytes) {
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, signature, signed)
  } catch {
    return undefined
  }
}

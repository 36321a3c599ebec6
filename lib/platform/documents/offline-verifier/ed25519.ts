import { sha512 } from '@noble/hashes/sha2.js'

// RFC 8032, for browsers without Ed25519 in WebCrypto. Only public values pass here, so it need
// not run in constant time.
const P = 2n ** 255n - 19n
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n
const D = mod(-121665n * inverse(121666n))
const ROOT = power(2n, (P - 1n) / 4n)

type Point = readonly [x: bigint, y: bigint, z: bigint, t: bigint]
const identity: Point = [0n, 1n, 1n, 0n]
const base = pointOf(mod(4n * inverse(5n)), 0n)

/** Whether an Ed25519 signature of 64 bytes fits the message under a public key of 32 bytes. */
export function ed25519Verifies(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) {
  if (signature.length !== 64 || publicKey.length !== 32) return false

  const r = signature.subarray(0, 32)
  const s = numberOf(signature.subarray(32))
  const nonce = decoded(r)
  const key = decoded(publicKey)
  if (!base || !nonce || !key || s >= ORDER) return false

  const k = numberOf(sha512(Uint8Array.from([...r, ...publicKey, ...message]))) % ORDER
  return same(times(base, s), plus(nonce, times(key, k)))
}

function decoded(bytes: Uint8Array) {
  const number = numberOf(bytes)
  const y = number & ((1n << 255n) - 1n)
  return y < P ? pointOf(y, number >> 255n) : undefined
}

function pointOf(y: bigint, sign: bigint): Point | undefined {
  const u = mod(y * y - 1n)
  const v = mod(D * y * y + 1n)
  let x = mod(u * v ** 3n * power(mod(u * v ** 7n), (P - 5n) / 8n))
  if (mod(v * x * x) !== u) x = mod(x * ROOT)
  if (mod(v * x * x) !== u || (x === 0n && sign === 1n)) return undefined
  if ((x & 1n) !== sign) x = P - x
  return [x, y, 1n, mod(x * y)]
}

function plus([x1, y1, z1, t1]: Point, [x2, y2, z2, t2]: Point): Point {
  const a = mod((y1 - x1) * (y2 - x2))
  const b = mod((y1 + x1) * (y2 + x2))
  const c = mod(2n * D * t1 * t2)
  const d = mod(2n * z1 * z2)
  const [e, f, g, h] = [b - a, d - c, d + c, b + a]
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)]
}

function times(point: Point, factor: bigint) {
  let result = identity
  for (let power = point; factor > 0n; factor >>= 1n, power = plus(power, power))
    if (factor & 1n) result = plus(result, power)
  return result
}

const same = ([x1, y1, z1]: Point, [x2, y2, z2]: Point) =>
  mod(x1 * z2 - x2 * z1) === 0n && mod(y1 * z2 - y2 * z1) === 0n

const numberOf = (bytes: Uint8Array) =>
  bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n)

function mod(number: bigint) {
  return ((number % P) + P) % P
}

function inverse(number: bigint) {
  return power(number, P - 2n)
}

function power(number: bigint, exponent: bigint) {
  let result = 1n
  for (let factor = mod(number); exponent > 0n; exponent >>= 1n, factor = mod(factor * factor))
    if (exponent & 1n) result = mod(result * factor)
  return result
}

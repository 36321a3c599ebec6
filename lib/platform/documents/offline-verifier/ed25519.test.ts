import { randomBytes, randomInt, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { keyFromSeed } from '../signed-payload'
import { ed25519Verifies } from './ed25519'

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))

test('the second test of RFC 8032, 7.1', () => {
  const publicKey = hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')
  const signature = hex(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
      '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  )
  expect(ed25519Verifies(signature, hex('72'), publicKey)).toBe(true)
  expect(ed25519Verifies(signature, hex('73'), publicKey)).toBe(false)
})

test('agrees with Node, and no flipped bit passes', () => {
  for (let round = 0; round < 12; round++) {
    const key = keyFromSeed(randomBytes(32))
    const publicKey = Uint8Array.from(Buffer.from(key.publicKey, 'base64url'))
    const message = randomBytes(randomInt(200))
    const signature = Uint8Array.from(sign(null, message, key.privateKey))
    expect(ed25519Verifies(signature, message, publicKey)).toBe(true)

    const at = randomInt(64)
    signature[at] = (signature[at] ?? 0) ^ (1 << randomInt(8))
    expect(ed25519Verifies(signature, message, publicKey)).toBe(false)
  }
})

test('a scalar above the order is refused, so that no second signature fits', () => {
  const key = keyFromSeed(new Uint8Array(32).fill(5))
  const publicKey = Uint8Array.from(Buffer.from(key.publicKey, 'base64url'))
  const message = Buffer.from('licence')
  const signature = Uint8Array.from(sign(null, message, key.privateKey))
  let scalar = Buffer.from(signature.subarray(32)).reverse().toString('hex')
  scalar = (BigInt(`0x${scalar}`) + 2n ** 252n + 27742317777372353535851937790883648493n).toString(
    16,
  )
  signature.set(hex(scalar.padStart(64, '0')).reverse(), 32)
  expect(ed25519Verifies(signature, message, publicKey)).toBe(false)
})

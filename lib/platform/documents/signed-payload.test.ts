import { randomBytes, randomInt } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Money } from '@/lib/platform/money/money'
import type { Day } from '@/lib/platform/dates/dates'
import { factsHash } from './facts-hash'
import type { Payload } from './payload'
import { verifyUrl } from './qr'
import { keyFromSeed, publicKeysOf, sign, verifySignature } from './signed-payload'

const key = keyFromSeed(new Uint8Array(32).fill(7))
const keys = publicKeysOf([key])
const licence: Payload = {
  kind: 'certificate',
  number: 'TL/DDN/2026-27/000123',
  tenant: 'uk.dehradun',
  service: 'trade-licence',
  holder: 'हंसी नेगी',
  issuedOn: '2026-11-22' as Day,
  validTo: '2027-03-31' as Day,
  amount: 160_810_0n as Money,
  facts: factsHash({ name: 'Negi Stores', ward: '17' }),
}
const code = sign(licence, key)

describe('a signed code', () => {
  test('says what was signed, alone and in its address', () => {
    const genuine = { outcome: 'genuine', payload: licence, keyId: key.id }
    expect(verifySignature(code, keys)).toEqual(genuine)
    expect(verifySignature(verifyUrl('https://palika.example/', code), keys)).toEqual(genuine)
  })

  test('stays small enough for a QR of version 16', () => {
    const long = { ...licence, holder: 'श्रीमती हंसी देवी नेगी एवं सहयोगी व्यापार मण्डल समिति' }
    const address = verifyUrl('https://seva.uttarakhand.example', sign(long, key))
    expect(address.length).toBeLessThanOrEqual(450)
  })

  test('survives none of 1,000 random runs of bit flips', () => {
    const bytes = Buffer.from(code)
    let accepted = 0
    for (let round = 0; round < 1_000; round++) {
      const flipped = Buffer.from(bytes)
      for (let flips = randomInt(1, 8); flips > 0; flips--) {
        const at = randomInt(bytes.length)
        flipped[at] = (flipped[at] ?? 0) ^ (1 << randomInt(8))
      }
      if (flipped.equals(bytes)) continue
      if (verifySignature(flipped.toString('latin1'), keys).outcome === 'genuine') accepted++
    }
    expect(accepted).toBe(0)
  })

  test('survives no single bit flip at all', () => {
    const bytes = Buffer.from(code)
    const accepted = Array.from({ length: bytes.length * 8 }, (_, bit) => {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      return verifySignature(flipped.toString('latin1'), keys).outcome
    })
    expect(accepted).not.toContain('genuine')
  })

  test('is refused when cut short or lengthened', () => {
    for (let length = 0; length < code.length; length++)
      expect(verifySignature(code.slice(0, length), keys).outcome).toBe('unreadable')
    expect(verifySignature(`${code}A`, keys).outcome).not.toBe('genuine')
  })

  test('is refused with another key, also under the right key id', () => {
    const other = keyFromSeed(randomBytes(32))
    expect(verifySignature(code, publicKeysOf([other])).outcome).toBe('unknown-key')
    expect(verifySignature(code, { [key.id]: other.publicKey }).outcome).toBe('forged')
    expect(verifySignature(code.replace(key.id, '__proto_'), keys).outcome).toBe('unknown-key')
  })

  test('outlives key rotation', () => {
    const rotated = publicKeysOf([keyFromSeed(randomBytes(32)), key])
    expect(verifySignature(code, rotated).outcome).toBe('genuine')
  })

  test('carries any text, names shortened between syllables', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (holder, number) => {
          const verdict = verifySignature(sign({ ...licence, holder, number }, key), keys)
          expect(verdict).toMatchObject({ outcome: 'genuine', payload: { number } })
          if (verdict.outcome === 'genuine' && !verdict.payload.holder.endsWith('…'))
            expect(verdict.payload.holder).toBe(holder)
        },
      ),
    )
  })

  test('a seed of another length is refused', () => {
    expect(() => keyFromSeed(new Uint8Array(31))).toThrow('32 bytes')
  })
})

test('facts hash alike in any order, and differ when a value moves to another label', () => {
  expect(factsHash({ a: '1', b: '2' })).toBe(factsHash({ b: '2', a: '1' }))
  expect(factsHash({ a: '1', b: '2' })).not.toBe(factsHash({ a: '2', b: '1' }))
})

import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newDataKey, rewrapDataKey, unwrapDataKey, wrapDataKey } from './data-key'
import { decryptField, encryptField } from './encryption'
import { namedKey, readKeyRing, type KeyRing } from './key-ring'
import { Undecipherable } from './seal'

const ring = (...ids: string[]): KeyRing => {
  const [current, ...old] = ids.map(newDataKey)
  if (!current) throw new Error('a ring needs a key')
  return { current, old }
}
const keys = ring('d1')
const master = (id: string) => `${id}:${randomBytes(32).toString('base64')}`

describe('a field', () => {
  test('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.string(),
        (value, tenant, field) => {
          const sealed = encryptField(keys, tenant, field, value)
          expect(decryptField(keys, tenant, field, sealed)).toBe(value)
        },
      ),
    )
  })

  test('is written v1.<keyId>.<iv>.<ct>.<tag>, never twice the same', () => {
    const [one, two] = [1, 2].map(() => encryptField(keys, 'uk.dehradun', 'mobile', '9800012345'))
    expect(one).toMatch(/^v1\.d1\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/)
    expect(one).not.toBe(two)
  })

  test('does not open in another tenant or field, nor where the two only concatenate alike', () => {
    const sealed = encryptField(keys, 'uk.dehradun', 'mobile', '9800012345')
    const elsewhere = [
      ['uk.haridwar', 'mobile'],
      ['uk.dehradun', 'email'],
      ['uk', 'dehradun.mobile'],
      ['uk.dehradun","mobile', ''],
    ] as const
    for (const [tenant, field] of elsewhere) {
      expect(() => decryptField(keys, tenant, field, sealed)).toThrow(Undecipherable)
    }
  })

  test('any changed character is noticed', () => {
    const sealed = encryptField(keys, 'uk.dehradun', 'email', 'asha@example.in')
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...'Aa0-_.=+/ '), (at, character) => {
        fc.pre(sealed[at] !== character)
        const altered = sealed.slice(0, at) + character + sealed.slice(at + 1)
        expect(() => decryptField(keys, 'uk.dehradun', 'email', altered)).toThrow(Undecipherable)
      }),
      { numRuns: 1000 },
    )
  })

  test('truncated, empty and foreign text is refused', () => {
    const sealed = encryptField(keys, 't', 'f', 'value')
    const parts = sealed.split('.')
    const shortTag = [...parts.slice(0, 4), parts[4]?.slice(0, 16)].join('.')
    for (const text of ['', 'value', sealed.slice(0, -1), `${sealed}.x`, shortTag]) {
      expect(() => decryptField(keys, 't', 'f', text)).toThrow(Undecipherable)
    }
  })

  test('an old data key still opens, a key of the same name but other bytes does not', () => {
    const sealed = encryptField(keys, 't', 'f', 'value')
    const rotated: KeyRing = { current: newDataKey('d2'), old: [keys.current] }
    expect(decryptField(rotated, 't', 'f', sealed)).toBe('value')
    expect(encryptField(rotated, 't', 'f', 'value')).toMatch(/^v1\.d2\./)
    expect(() => decryptField(ring('d1'), 't', 'f', sealed)).toThrow(Undecipherable)
  })
})

describe('a data key', () => {
  test('is wrapped for one tenant and one id', () => {
    const masters = readKeyRing(master('m1'))
    const wrapped = wrapDataKey(masters, 'uk.dehradun', keys.current)
    const unwrapped = unwrapDataKey(masters, 'uk.dehradun', 'd1', wrapped)
    expect(unwrapped.key.equals(keys.current.key)).toBe(true)
    expect(() => unwrapDataKey(masters, 'uk.haridwar', 'd1', wrapped)).toThrow(Undecipherable)
    expect(() => unwrapDataKey(masters, 'uk.dehradun', 'd2', wrapped)).toThrow(Undecipherable)
  })

  test('a wrapped key cannot be read as a field', () => {
    const masters = readKeyRing(master('m1'))
    const wrapped = wrapDataKey(masters, 't', keys.current)
    expect(() => decryptField(masters, 't', 'd1', wrapped)).toThrow(Undecipherable)
  })

  test('survives the rotation of the master key, and then needs the old one no more', () => {
    const [first, second] = [master('m1'), master('m2')]
    const wrapped = wrapDataKey(readKeyRing(first), 't', keys.current)
    const rotated = readKeyRing(second, [first])
    const again = rewrapDataKey(rotated, 't', 'd1', wrapped) ?? ''
    expect(unwrapDataKey(readKeyRing(second), 't', 'd1', again).key.equals(keys.current.key)).toBe(
      true,
    )
    expect(() => unwrapDataKey(readKeyRing(second), 't', 'd1', wrapped)).toThrow(Undecipherable)
    expect(rewrapDataKey(rotated, 't', 'd1', again)).toBeUndefined()
  })
})

test('a key of the wrong length or name, or a name used twice, is refused', () => {
  expect(() => namedKey('k', randomBytes(16))).toThrow('16 bytes')
  expect(() => namedKey('a.b', randomBytes(32))).toThrow('key id')
  expect(() => readKeyRing('no-colon')).toThrow('id:base64')
  expect(() => readKeyRing(master('m1'), [master('m1')])).toThrow('share an id')
})

test('a key prints nothing of itself', () => {
  const bytes = randomBytes(32)
  const printed = JSON.stringify(namedKey('k', bytes))
  expect(printed).not.toContain(bytes.toString('base64'))
  expect(printed).toBe('{"id":"k","key":{}}')
})

import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { newTotpSecret, totpUri, verifyTotp } from './totp'

// RFC 6238, appendix B: the ASCII secret 12345678901234567890, last six of its eight digits.
const published = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

describe('a TOTP code', () => {
  test.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [1_234_567_890, '005924', 41_152_263],
    [2_000_000_000, '279037', 66_666_666],
  ])('at %d s is the published %s', (seconds, code, counter) => {
    expect(verifyTotp(published, code, at(seconds), undefined)).toBe(counter)
  })

  test('is good one step early or late, and no more', () => {
    const code = '005924'
    const accepted = [-61, -31, -30, 0, 29, 59, 60].map(
      (drift) => verifyTotp(published, code, at(41_152_263 * 30 + drift), undefined) !== undefined,
    )
    expect(accepted).toEqual([false, false, true, true, true, true, false])
  })

  test('is good once, and not after a newer one', () => {
    const now = at(1_234_567_890)
    const counter = verifyTotp(published, '005924', now, undefined)
    expect(verifyTotp(published, '005924', now, counter)).toBeUndefined()
    expect(verifyTotp(published, '005924', now, 41_152_264)).toBeUndefined()
    expect(verifyTotp(published, '005924', now, 41_152_262)).toBe(counter)
  })

  test('may be typed with a space, but must be six digits', () => {
    const now = at(1_234_567_890)
    expect(verifyTotp(published, '005 924', now, undefined)).toBe(41_152_263)
    for (const code of ['', '5924', '00005924', '00592a', '005925']) {
      expect(verifyTotp(published, code, now, undefined)).toBeUndefined()
    }
  })
})

test('a new secret has 160 bits and its address is what authenticator apps read', () => {
  const secret = newTotpSecret()
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(newTotpSecret()).not.toBe(secret)
  const uri = new URL(totpUri(secret, 'Palika', 'clerk@uk.dehradun'))
  expect(uri.protocol).toBe('otpauth:')
  expect(uri.searchParams.get('secret')).toBe(secret)
  expect(uri.searchParams.get('issuer')).toBe('Palika')
  const now = new Date('2026-11-22T06:00:00Z')
  const code = new TOTP({ secret }).generate({ timestamp: now.getTime() })
  expect(verifyTotp(secret, code, now, undefined)).toBe(now.getTime() / 30_000)
})

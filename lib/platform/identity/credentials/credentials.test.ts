import { expect, test } from 'vitest'
import { hashOtp, hashToken, newOtp, newSessionToken, sameHash } from './credentials'

test('an OTP has six digits, leading zeros included, and every digit in every place', () => {
  const codes = Array.from({ length: 5_000 }, newOtp)
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
  for (const place of [0, 1, 2, 3, 4, 5]) {
    expect(new Set(codes.map((code) => code[place])).size).toBe(10)
  }
})

test('the hash of an OTP depends on secret, challenge and code', () => {
  const hashes = [
    hashOtp('secret', 'one', '012345'),
    hashOtp('other secret', 'one', '012345'),
    hashOtp('secret', 'two', '012345'),
    hashOtp('secret', 'one', '012346'),
  ]
  expect(new Set(hashes).size).toBe(4)
  expect(hashOtp('secret', 'one', '012345')).toBe(hashes[0])
})

test('a session token is 256 bits, and its hash is SHA-256', () => {
  expect(newSessionToken()).toMatch(/^[\w-]{43}$/)
  expect(newSessionToken()).not.toBe(newSessionToken())
  expect(hashToken('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0')
})

test('hashes of different length or content are not the same', () => {
  expect(sameHash('abc', 'abc')).toBe(true)
  expect(sameHash('abc', 'abd')).toBe(false)
  expect(sameHash('abc', 'abcd')).toBe(false)
  expect(sameHash('é', 'e')).toBe(false)
})

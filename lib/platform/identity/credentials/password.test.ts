import { hash } from '@node-rs/argon2'
import { describe, expect, test } from 'vitest'
import { hashPassword, needsRehash, verifyPassword } from './password'
import { checkPasswordStrength, passwordWeaknesses } from './password-strength'

describe('a password', () => {
  test('is kept as argon2id and verified', async () => {
    const kept = await hashPassword('three quiet deodars')
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await verifyPassword(kept, 'three quiet deodars')).toBe(true)
    expect(await verifyPassword(kept, 'three quiet deodar')).toBe(false)
    expect(needsRehash(kept)).toBe(false)
  })

  test('may be typed composed or decomposed', async () => {
    const kept = await hashPassword('caf\u00e9 on the ridge')
    expect(await verifyPassword(kept, 'cafe\u0301 on the ridge')).toBe(true)
  })

  test('of an unknown user is never right, and takes the work of a known one', async () => {
    const kept = await hashPassword('three quiet deodars')
    await verifyPassword(undefined, 'warm up')
    const time = async (hashed: string | undefined) => {
      const start = performance.now()
      for (let turn = 0; turn < 5; turn += 1) {
        expect(await verifyPassword(hashed, 'of somebody')).toBe(false)
      }
      return performance.now() - start
    }
    expect(await verifyPassword(undefined, 'of nobody')).toBe(false)
    expect((await time(undefined)) / (await time(kept))).toBeGreaterThan(0.2)
  })

  test('hashed at another cost is to be renewed', async () => {
    expect(needsRehash(await hash('x', { memoryCost: 8_192, timeCost: 2 }))).toBe(true)
  })
})

describe('a new password', () => {
  test.each([
    ['short one', [], 'too-short'],
    ['x'.repeat(129), [], 'too-long'],
    ['Password@12345', [], 'too-common'],
    ['P@ssw0rd2026!!', [], 'too-common'],
    ['123456789012', [], 'too-common'],
    ['qwertyuiop123', [], 'too-common'],
    ['aaaaaaaaaaaaaa', [], 'too-common'],
    ['kodkodkodkod', [], 'too-common'],
    ['Dehradun@2026', [], 'too-common'],
    ['NagarNigam#001', [], 'too-common'],
    ['Welcome@India1', [], 'too-common'],
    ['rawat-ki-teen-bakriyan', ['Asha Rawat'], 'contains-name'],
    ['mob 9800012345 ok', ['9800012345'], 'contains-name'],
    ['आशा रावत की गाय', ['आशा रावत'], 'contains-name'],
    ['three quiet deodars', ['Asha Rawat'], undefined],
    ['तीन शांत देवदार', ['Asha Rawat'], undefined],
    ['v7Kq!m2Zx#Lp9', ['asha@example.in'], undefined],
  ])('%s of %s is %s', (password, about, expected) => {
    expect(checkPasswordStrength(password, about)).toBe(expected)
  })

  test('is refused in both languages', () => {
    for (const { en, hi } of Object.values(passwordWeaknesses)) {
      expect(en).toMatch(/^[A-Z].*\.$/)
      expect(hi).toMatch(/[\u0900-\u097f].*।$/)
    }
  })
})

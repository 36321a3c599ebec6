import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blindIndex } from './blind-index'
import { newDataKey } from './data-key'
import { maskEmail, normaliseEmail } from './email'
import { maskMobile, normaliseMobile } from './mobile'

const key = newDataKey('index-1')
const mobile = fc
  .tuple(fc.constantFrom('6', '7', '8', '9'), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([first, rest]) => first + String(rest).padStart(9, '0'))

describe('a mobile', () => {
  test.each([
    ['+91 98000-12345', '9800012345'],
    ['098000 12345', '9800012345'],
    ['0091 98000 12345', '9800012345'],
    ['+91 (0) 98000.12345', '9800012345'],
    ['९८०००१२३४५', '9800012345'],
    ['9198000123', '9198000123'],
    ['91 9198000123', '9198000123'],
    ['98000123', undefined],
    ['5800012345', undefined],
    ['98000123456', undefined],
    ['+98 98000 12345', undefined],
    ['+1 980 001 2345', undefined],
    ['9800012345 ext 2', undefined],
    ['', undefined],
  ])('%s is %s', (typed, expected) => {
    expect(normaliseMobile(typed)).toBe(expected)
  })

  test('is the same however it was typed', () => {
    const prefix = fc.constantFrom('', '0', '+91', '+91 ', '91', '0091-', '+91-0')
    fc.assert(
      fc.property(
        mobile,
        prefix,
        fc.nat(10),
        fc.constantFrom(' ', '-', '–'),
        (digits, start, at, gap) => {
          const typed = start + digits.slice(0, at) + gap + digits.slice(at)
          expect(normaliseMobile(typed)).toBe(digits)
          expect(blindIndex(typed, key, 't', 'mobile')).toBe(blindIndex(digits, key, 't', 'mobile'))
        },
      ),
    )
  })

  test('is masked, and whatever is not ten digits is hidden', () => {
    expect(maskMobile('9800012345')).toBe('98xxxxx345')
    expect(maskMobile('98000')).toBe('xxxxxxxxxx')
    expect(maskMobile('+919800012345')).toBe('xxxxxxxxxx')
  })
})

test('an e-mail is lower-cased, and masked without showing its length', () => {
  expect(normaliseEmail('  Asha.Rawat@Example.IN ')).toBe('asha.rawat@example.in')
  expect(maskEmail('asha.rawat@example.in')).toBe('axxxxx@example.in')
  expect(maskEmail('a@example.in')).toBe('axxxxx@example.in')
  expect(maskEmail('not an address')).toBe('xxxxxx')
})

describe('a blind index', () => {
  test('ignores the spelling of e-mails and identity numbers', () => {
    const same = (one: string, two: string) =>
      expect(blindIndex(one, key, 't', 'f')).toBe(blindIndex(two, key, 't', 'f'))
    same('Asha@Example.in', 'asha@example.in ')
    same('1234 5678 9012', '1234-5678-9012')
    same('abcde1234f', 'ABCDE1234F')
  })

  test('differs by tenant, field, key and value', () => {
    const indexes = [
      blindIndex('9800012345', key, 'uk.dehradun', 'mobile'),
      blindIndex('9800012345', key, 'uk.haridwar', 'mobile'),
      blindIndex('9800012345', key, 'uk.dehradun', 'alternate'),
      blindIndex('9800012346', key, 'uk.dehradun', 'mobile'),
      blindIndex('9800012345', newDataKey('index-1'), 'uk.dehradun', 'mobile'),
    ]
    expect(new Set(indexes).size).toBe(indexes.length)
    expect(indexes[0]).toMatch(/^[\w-]{43}$/)
  })
})

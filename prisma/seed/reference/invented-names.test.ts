import { describe, expect, it } from 'vitest'
import {
  inventedBusiness,
  inventedDogName,
  inventedMobile,
  inventedPerson,
  inventedStreet,
} from './invented-names'
import { devanagari } from './reference-checks'
import { tradeTypes } from './trades'

const seeds = Array.from({ length: 500 }, (_, at) => at)

describe('invented people', () => {
  it('gives the same person for the same seed and many different ones', () => {
    expect(inventedPerson(7)).toEqual(inventedPerson(7))
    const people = new Set(seeds.map((seed) => inventedPerson(seed).name.en))
    expect(people.size).toBeGreaterThan(300)
  })

  it('writes every name in both languages, with the family name of the guardian', () => {
    for (const { name, guardian } of seeds.map(inventedPerson)) {
      expect(name.hi).toMatch(devanagari)
      expect(guardian.hi).toMatch(devanagari)
      expect(name.en).toMatch(/^[A-Z][a-z]+( [A-Z][a-z]+){1,2}$/)
      expect(guardian.en).not.toBe(name.en)
      expect(guardian.en.split(' ').at(-1)).toBe(name.en.split(' ').at(-1))
    }
  })

  it('numbers them within one block', () => {
    expect(inventedMobile(0)).toBe('9000000000')
    expect(inventedMobile(4_321)).toBe('9000004321')
    expect(inventedMobile(99_999)).toMatch(/^[6-9]\d{9}$/)
    for (const beyond of [-1, 0.5, 100_000]) {
      expect(() => inventedMobile(beyond)).toThrow(RangeError)
    }
  })
})

describe('invented businesses, streets and dogs', () => {
  it('gives a business a known trade and a name in both languages', () => {
    const known = new Set(tradeTypes().map(({ code }) => code))
    const businesses = seeds.map(inventedBusiness)
    for (const { name, tradeType } of businesses) {
      expect(known).toContain(tradeType)
      expect(name.hi).toMatch(devanagari)
    }
    expect(new Set(businesses.map(({ name }) => name.en)).size).toBeGreaterThan(200)
  })

  it('names streets and dogs in both languages', () => {
    for (const seed of seeds) {
      expect(inventedStreet(seed).en).toMatch(/^\d{1,3}, [A-Z]/)
      expect(inventedStreet(seed).hi).toMatch(devanagari)
      expect(inventedDogName(seed).hi).toMatch(devanagari)
    }
  })
})

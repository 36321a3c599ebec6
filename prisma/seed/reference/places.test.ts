import { describe, expect, it } from 'vitest'
import { devanagari, doubles } from './reference-checks'
import { districts, grades, ulbs } from './places'
import { wardsOf } from './wards'

const towns = ulbs('uk')

describe('districts and local bodies', () => {
  it('has 13 districts and 97 local bodies of every grade', () => {
    expect(districts()).toHaveLength(13)
    expect(towns).toHaveLength(97)
    expect(grades.map((grade) => towns.filter((town) => town.grade === grade).length)).toEqual([
      11, 42, 44,
    ])
    expect(towns.filter(({ seasonal }) => seasonal).map(({ slug }) => slug)).toEqual([
      'badrinath',
      'kedarnath',
      'gangotri',
    ])
  })

  it('repeats no tenant, slug, number code or name', () => {
    for (const key of ['tenantId', 'slug', 'numberCode', 'en', 'hi'] as const) {
      expect(doubles(towns.map((town) => town[key]))).toEqual([])
    }
  })

  it('names every town in Hindi and knows every district', () => {
    const known = new Set(districts().map(({ code }) => code))
    for (const { hi, district } of towns) {
      expect(hi).toMatch(devanagari)
      expect(known).toContain(district)
    }
    for (const { hi } of districts()) expect(hi).toMatch(devanagari)
  })

  it('places towns inside the state', () => {
    const placed = towns.filter(({ latitude }) => latitude !== null)
    expect(placed.length).toBeGreaterThanOrEqual(8)
    for (const { latitude, longitude } of placed) {
      expect(latitude).toBeGreaterThan(28.7)
      expect(latitude).toBeLessThan(31.5)
      expect(longitude).toBeGreaterThan(77.5)
      expect(longitude).toBeLessThan(81.1)
    }
  })
})

describe('wards and localities', () => {
  const wards = towns.map((town) => ({ town, wards: wardsOf(town) }))
  const all = wards.flatMap((entry) => entry.wards)

  it('has the 1,121 wards and 4,806 localities of the state', () => {
    expect(all.flatMap(({ localities }) => localities)).toHaveLength(4_806)
    expect(all).toHaveLength(1_121)
  })

  it('gives every town a ward and every ward a locality, with codes of their own', () => {
    for (const entry of wards) {
      expect(entry.wards.length).toBeGreaterThan(0)
      expect(entry.wards.filter(({ localities }) => localities.length === 0)).toEqual([])
      expect(doubles(entry.wards.map(({ code }) => code))).toEqual([])
      const localities = entry.wards.flatMap((ward) => ward.localities)
      expect(doubles(localities.map(({ code }) => code))).toEqual([])
    }
  })

  it('keeps names clean: no doubled spaces, no shouting, nothing twice in a ward', () => {
    const names = all.flatMap((ward) => [ward.en, ...ward.localities.map(({ en }) => en)])
    expect(names.filter((name) => name !== name.trim() || /\s\s|\u200b/.test(name))).toEqual([])
    expect(names.filter((name) => /\b[A-Z]{6,}\b/.test(name))).toEqual([])
    for (const { localities } of all) {
      expect(doubles(localities.map(({ en }) => en.toLowerCase()))).toEqual([])
    }
  })

  it('makes one ward of a town that published none', () => {
    const selakui = towns.find(({ slug }) => slug === 'selakui')
    expect(selakui && wardsOf(selakui)).toEqual([
      {
        code: 'W1',
        number: 1,
        en: 'Whole town',
        hi: 'पूरा नगर',
        localities: [{ code: 'M0001', en: 'Selakui', hi: 'सेलाकुई' }],
      },
    ])
  })
})

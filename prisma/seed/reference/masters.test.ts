import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '@/lib/platform/dates/dates'
import { dogBreeds, dogClasses } from './dogs'
import { holidays, monthlyOffDays, weeklyOff } from './holidays'
import { devanagari, doubles } from './reference-checks'
import { documentTypes, smallMasters } from './small-masters'
import { departments, designations, roles } from './staff'
import { accessories, renewalDocuments, tradeCategories, tradeTypes } from './trades'

const lists = [
  { name: 'departments', rows: departments(), length: 5 },
  { name: 'designations', rows: designations(), length: 30 },
  { name: 'roles', rows: roles(), length: 49 },
  { name: 'trade categories', rows: tradeCategories(), length: 16 },
  { name: 'trade types', rows: tradeTypes(), length: 109 },
  { name: 'accessories', rows: accessories(), length: 14 },
  { name: 'document types', rows: documentTypes(), length: 34 },
  { name: 'dog classes', rows: dogClasses(), length: 5 },
  { name: 'dog breeds', rows: dogBreeds(), length: 45 },
]

describe.each(lists)('$name', ({ rows, length }) => {
  it('has its rows, each with a code of its own and names in both languages', () => {
    expect(rows).toHaveLength(length)
    expect(doubles(rows.map(({ code }) => code))).toEqual([])
    expect(doubles(rows.map(({ en }) => en))).toEqual([])
    for (const { en, hi } of rows) {
      expect(hi).toMatch(devanagari)
      expect(en).not.toMatch(/\p{Script=Devanagari}/u)
    }
  })
})

const codesOf = (list: string) =>
  smallMasters().flatMap((row) => (row.list === list ? [row.code] : []))

describe('the masters together', () => {
  it('repeats no code within a short list and names a known group as parent', () => {
    const rows = smallMasters()
    expect(doubles(rows.map(({ list, code }) => `${list} ${code}`))).toEqual([])
    const groups = [...codesOf('structure-group'), ...codesOf('ownership-group')]
    for (const { parent, hi } of rows) {
      expect(hi).toMatch(devanagari)
      if (parent !== null) expect(groups).toContain(parent)
    }
  })

  it('gives a trade type a known category, unit and documents, identity always among them', () => {
    const categories = tradeCategories().map(({ code }) => code)
    const papers = documentTypes().flatMap(({ code, parent }) => (parent === null ? [code] : []))
    for (const { code, category, uom, documents } of tradeTypes()) {
      expect(categories).toContain(category)
      expect(code.startsWith(`${category}.`)).toBe(true)
      if (uom !== null) expect(codesOf('uom')).toContain(uom)
      const asked = documents.map((document) => document.code)
      expect(doubles(asked)).toEqual([])
      for (const document of asked) expect(papers).toContain(document)
      expect(documents).toContainEqual({ code: 'IDPROOF', required: true })
    }
    for (const { code } of renewalDocuments) expect(papers).toContain(code)
    for (const category of categories) {
      expect(tradeTypes().some((type) => type.category === category)).toBe(true)
    }
  })

  it('gives a designation a known department and an accessory a known unit', () => {
    const known = departments().map(({ code }) => code)
    for (const { department } of designations()) expect(known).toContain(department)
    for (const { uom } of accessories()) if (uom !== null) expect(codesOf('uom')).toContain(uom)
  })

  it('asks approvers, finance and administrators for a second factor', () => {
    const strict = /_APPROVER$|^EGF_|_FINANCE$|ADMIN/
    for (const { code, needsTotp, level } of roles()) {
      if (strict.test(code) && !code.startsWith('DSS_'))
        expect([code, needsTotp]).toEqual([code, true])
      if (code === 'CITIZEN') expect([needsTotp, level]).toEqual([false, 'state'])
    }
  })
})

describe('holidays', () => {
  it('has the three national days of both years and no day twice', () => {
    const days = holidays()
    const national = days.filter(({ kind }) => kind === 'NATIONAL').map(({ on }) => on)
    const both = ['2026', '2027'].flatMap((year) => [
      `${year}-01-26`,
      `${year}-08-15`,
      `${year}-10-02`,
    ])
    expect(national).toEqual(both)
    expect(doubles(days.map(({ on }) => on))).toEqual([])
    for (const { hi } of days) expect(hi).toMatch(devanagari)
  })

  it('takes off Sundays and the second Saturday of each month', () => {
    expect(weeklyOff().map((rule) => [rule.weekday, rule.week])).toEqual([
      [0, null],
      [6, 2],
    ])
    const days = monthlyOffDays(2026)
    expect(days).toHaveLength(12)
    expect(days[0]).toBe('2026-01-10')
    for (const day of days) {
      expect(weekday(day)).toBe(6)
      expect(addDays(day, -7).slice(0, 7)).toBe(day.slice(0, 7))
      expect(addDays(day, -14).slice(0, 7)).not.toBe(day.slice(0, 7))
    }
  })
})

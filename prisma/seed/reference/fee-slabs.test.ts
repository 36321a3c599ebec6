import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/platform/dates/dates'
import { dogBreeds, dogClasses, dogFees } from './dogs'
import { accessoryFeeSlabs, tradeFeeSlabs, type FeeSlab } from './fee-slabs'
import { grades } from './places'
import { doubles } from './reference-checks'
import { accessories, tradeTypes } from './trades'
import { validities } from './yearly-rates'

const thousandths = (text: string) => {
  const [whole = '0', fraction = ''] = text.split('.')
  return BigInt(whole) * 1_000n + BigInt(fraction.padEnd(3, '0'))
}

/** Half-open ranges of quantity, in order: they must meet end to end from nothing to no end. */
function expectToTile(slabs: readonly FeeSlab[], about: string) {
  const from = ({ from }: FeeSlab) => (from === null ? -1n : thousandths(from))
  const ordered = slabs.toSorted((a, b) => (from(a) < from(b) ? -1 : 1))
  expect(ordered.length, about).toBeGreaterThan(0)
  expect(
    ordered.map((slab) => slab.from),
    about,
  ).toEqual([null, ...ordered.slice(0, -1).map((slab) => slab.to)])
  expect(ordered.at(-1)?.to, about).toBeNull()
  for (const slab of ordered) {
    if (slab.to !== null) expect(thousandths(slab.to) > from(slab), about).toBe(true)
  }
}

const tables = [
  {
    name: 'trade',
    subjects: tradeTypes(),
    slabs: tradeFeeSlabs().map((slab) => ({ ...slab, subject: slab.tradeType })),
  },
  {
    name: 'accessory',
    subjects: accessories(),
    slabs: accessoryFeeSlabs().map((slab) => ({ ...slab, subject: slab.accessory })),
  },
]

describe.each(tables)('the $name fee table', ({ subjects, slabs }) => {
  it('has exactly one slab for every grade, subject, quantity and day', () => {
    for (const { code } of subjects) {
      for (const grade of grades) {
        for (const { validFrom } of validities) {
          const these = slabs.filter(
            (slab) => slab.subject === code && slab.grade === grade && slab.validFrom === validFrom,
          )
          expectToTile(these, `${code} ${grade} ${validFrom}`)
        }
      }
    }
  })

  it('has no slab outside the subjects and periods, and narrows by nothing else', () => {
    const known = new Set(subjects.map(({ code }) => code))
    for (const slab of slabs) {
      expect(known).toContain(slab.subject)
      expect(validities).toContainEqual({ validFrom: slab.validFrom, validTo: slab.validTo })
      expect([slab.licenceType, slab.structureType]).toEqual([null, null])
      expect(slab.illustrative).toBe(true)
    }
  })

  it('measures in the unit of its subject, and without one has a single flat fee', () => {
    for (const { code, uom } of subjects) {
      const these = slabs.filter(({ subject }) => subject === code)
      expect(new Set(these.map((slab) => slab.uom))).toEqual(new Set([uom]))
      if (uom === null) {
        for (const { type, from, to } of these)
          expect([type, from, to]).toEqual(['FLAT', null, null])
      }
    }
  })

  it('repeats no code within a period', () => {
    expect(doubles(slabs.map(({ code, validFrom }) => `${code} ${validFrom}`))).toEqual([])
  })

  it('asks more of a larger town, and never less than before', () => {
    const rate = ({ code, validFrom }: FeeSlab, grade: string, period = validFrom) => {
      const same = code.replace(/-NAGAR_[A-Z_]+-/, `-${grade}-`)
      const found = slabs.find((slab) => slab.code === same && slab.validFrom === period)
      return thousandths(found?.rate ?? 'no such slab')
    }
    for (const slab of slabs.filter(({ grade }) => grade === 'NAGAR_NIGAM')) {
      expect(rate(slab, 'NAGAR_NIGAM') >= rate(slab, 'NAGAR_PALIKA_PARISHAD')).toBe(true)
      expect(rate(slab, 'NAGAR_PALIKA_PARISHAD') >= rate(slab, 'NAGAR_PANCHAYAT')).toBe(true)
      expect(rate(slab, 'NAGAR_NIGAM', validities[1]?.validFrom) >= rate(slab, 'NAGAR_NIGAM')).toBe(
        true,
      )
    }
  })
})

describe('the periods of the fee tables', () => {
  it('follow each other without a gap and the last has no end', () => {
    const [older, current] = validities
    expect(validities).toHaveLength(2)
    expect(older?.validTo && addDays(older.validTo, 1)).toBe(current?.validFrom)
    expect(current?.validTo).toBeNull()
  })
})

describe('dog fees', () => {
  it('has one fee for every class, grade and period, and a class for every breed', () => {
    const classes = dogClasses().map(({ code }) => code)
    const wanted = classes.flatMap((code) =>
      grades.flatMap((grade) => validities.map(({ validFrom }) => `${code} ${grade} ${validFrom}`)),
    )
    const given = dogFees().map((fee) => `${fee.class} ${fee.grade} ${fee.validFrom}`)
    expect(given.toSorted()).toEqual(wanted.toSorted())
    expect(dogBreeds().filter((breed) => !classes.includes(breed.class))).toEqual([])
  })
})

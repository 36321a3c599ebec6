import { type z } from 'zod'
import type { Day } from '@/lib/platform/dates/dates'
import { grades, type Grade } from './places'
import { Named, readTable, Text } from './reference'
import { Rates, ratesIn, validities } from './yearly-rates'

const ClassRow = Named.extend(Rates.shape)
const Breed = Named.extend({ class: Text })
export type DogBreed = z.infer<typeof Breed>

/** A year's fee in rupees for a dog of a class. `illustrative`: no ULB's own rates are public. */
export interface DogFee {
  code: string
  class: string
  grade: Grade
  rate: string
  validFrom: Day
  validTo: Day | null
  illustrative: boolean
}

/** Breeds by size; the restricted ones are kept under special conditions and pay most. */
export const dogClasses = (): Named[] =>
  readTable('dog-classes.tsv', ClassRow).map(({ code, en, hi }) => ({ code, en, hi }))

export const dogBreeds = (): DogBreed[] => readTable('dog-breeds.tsv', Breed)

/** The yearly fee of every class, by grade and period. */
export const dogFees = (): DogFee[] =>
  readTable('dog-classes.tsv', ClassRow).flatMap((row) =>
    validities.flatMap(({ validFrom, validTo }) =>
      grades.map((grade) => ({
        code: `DOG-${row.code}-${grade}`,
        class: row.code,
        grade,
        rate: ratesIn(row, validFrom)[grade],
        validFrom,
        validTo,
        illustrative: true,
      })),
    ),
  )

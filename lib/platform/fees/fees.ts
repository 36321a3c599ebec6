import { z } from 'zod'
import { Day } from '@/lib/platform/dates/dates'
import { MoneyText } from '@/lib/platform/money/money'

const Name = z.object({ en: z.string().min(1), hi: z.string().min(1) })
const YearCode = z.string().regex(/^\d{4}-\d{2}$/)
/** Holds when every named answer is one of those listed. */
const When = z.record(z.string(), z.array(z.string()))

/** One row of a fee table. A null or absent dimension is any; a range is from ≤ value < to. */
export const FeeSlab = z.object({
  code: z.string().min(1),
  dims: z.record(z.string(), z.string().nullable()),
  uom: z.string().optional(),
  from: z.number().optional(),
  to: z.number().optional(),
  type: z.enum(['FLAT', 'RATE']),
  rate: MoneyText,
  validFrom: Day,
  validTo: Day.optional(),
})
export type FeeSlab = z.infer<typeof FeeSlab>

/** Charges a head by a slab table: once, or for each entry of a repeatable group. */
export const SlabCharge = z.object({
  head: z.string(),
  label: Name,
  table: z.string(),
  each: z.string().optional(),
  value: z.string().optional(),
  count: z.string().optional(),
  combine: z.enum(['SUM', 'AVERAGE', 'MAX', 'MIN']).default('SUM'),
  when: When.optional(),
})
export type SlabCharge = z.infer<typeof SlabCharge>

/** A day of a financial year: `03-31` of the calendar year in which it starts or ends. */
const YearDay = z.object({
  monthDay: z.string().regex(/^\d{2}-\d{2}$/),
  calendarYear: z.enum(['start', 'end']),
})

/** A share of other heads, or a flat sum, by the day. Rebates hold until, penalties from. */
export const Adjustment = z.object({
  kind: z.enum(['rebate', 'penalty']),
  head: z.string(),
  label: Name,
  of: z.array(z.string()).min(1),
  fromYear: YearCode,
  day: YearDay,
  basisPoints: z.int().min(0),
  flat: MoneyText.optional(),
  maximum: MoneyText.optional(),
  minimum: MoneyText.optional(),
  when: When.optional(),
})
export type Adjustment = z.infer<typeof Adjustment>

/** How a service's fee is worked out; data only, its tables named and kept apart. */
export const FeeSchedule = z.object({
  charges: z.array(SlabCharge).min(1),
  adjustments: z.array(Adjustment).default([]),
  roundingHead: z.string().optional(),
})
export type FeeSchedule = z.infer<typeof FeeSchedule>

export type FeeTables = Readonly<Record<string, readonly FeeSlab[]>>

/** The answers a fee depends on, groups as arrays. */
export type Facts = Readonly<Record<string, unknown>>

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined

export const holds = (when: z.infer<typeof When> | undefined, facts: Facts): boolean =>
  Object.entries(when ?? {}).every(([field, values]) => {
    const answer = textOf(facts[field])
    return answer !== undefined && values.includes(answer)
  })

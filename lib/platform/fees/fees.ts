import { z } from 'zod'
import { Day } from '@/lib/platform/dates/dates'
import { MoneyText } from '@/lib/platform/money/money'

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

export type FeeTables = Readonly<Record<string, readonly FeeSlab[]>>

/** The answers a fee depends on, groups as arrays. */
export type Facts = Readonly<Record<string, unknown>>

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined

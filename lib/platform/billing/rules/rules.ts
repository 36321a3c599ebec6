import { z } from 'zod'
import type { Day } from '@/lib/platform/dates/dates'
import { MoneyText, type Money } from '@/lib/platform/money/money'
import { PaymentMode } from './payment-modes'

/** One kind of line on a demand; `order` breaks ties when money is apportioned. */
export const TaxHead = z.object({
  code: z.string().min(1),
  category: z.enum([
    'TAX',
    'FEE',
    'REBATE',
    'EXEMPTION',
    'ADVANCE_COLLECTION',
    'PENALTY',
    'FINES',
    'CHARGES',
  ]),
  order: z.int().min(0),
  isDebit: z.boolean().default(false),
  isActualDemand: z.boolean().default(true),
})
export type TaxHead = z.infer<typeof TaxHead>

/** How one kind of bill may be paid. A bill lapses at the end of its last valid day. */
export const BusinessServiceRules = z
  .object({
    partPaymentAllowed: z.boolean(),
    advanceAllowed: z.boolean(),
    minimumPayable: MoneyText.optional(),
    modesNotAllowed: z.array(PaymentMode),
    advanceHead: z.string().optional(),
    roundingHead: z.string().optional(),
    billValidityDays: z.int().min(0).default(0),
  })
  .refine(({ advanceAllowed, advanceHead }) => !advanceAllowed || advanceHead !== undefined, {
    error: 'An advance needs a head to be kept under',
  })
export type BusinessServiceRules = z.infer<typeof BusinessServiceRules>

/** What is still owed on one line: its amount less what was collected; negative for credits. */
export type OpenLine = { readonly id: string; readonly head: string; readonly due: Money }

/** A demand of one period with its open lines. */
export type OpenDemand = {
  readonly id: string
  readonly periodFrom: Day
  readonly lines: readonly OpenLine[]
}

export const byPeriod = (a: OpenDemand, b: OpenDemand): number =>
  compare(a.periodFrom, b.periodFrom) || compare(a.id, b.id)

export const compare = <T extends string | bigint | number>(a: T, b: T): number =>
  a < b ? -1 : a > b ? 1 : 0

import { z } from 'zod'
import { PaymentMode } from '@/lib/platform/billing/rules/payment-modes'
import { Day } from '@/lib/platform/dates/dates'

const Asked = z.object({
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  mode: PaymentMode.optional().catch(undefined),
  day: Day.optional().catch(undefined),
  mine: z.literal('yes').optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
})

export type Asked = z.infer<typeof Asked>

/** The filters of an address; what it does not know is left out. */
export const asked = (query: Record<string, unknown>): Asked =>
  Object.fromEntries(Object.entries(Asked.parse(query)).filter(([, value]) => value !== undefined))

import { z } from 'zod'

const paise = z.number().int().nonnegative().transform(BigInt)
const moment = z
  .number()
  .int()
  .transform((seconds) => new Date(seconds * 1000))

/** An order as Razorpay documents it; the sandbox answers in the same shape, with `expired`. */
export const orderEntity = z.object({
  id: z.string().min(1),
  amount: paise,
  amount_paid: paise,
  currency: z.literal('INR'),
  receipt: z.string().nullable(),
  status: z.enum(['created', 'attempted', 'paid', 'expired']),
})

/** One attempt to pay, as documented. */
export const paymentEntity = z.object({
  id: z.string().min(1),
  amount: paise,
  currency: z.literal('INR'),
  status: z.enum(['created', 'authorized', 'captured', 'refunded', 'failed']),
  order_id: z.string().nullish(),
  method: z.string().nullish(),
  amount_refunded: paise.nullish(),
  error_description: z.string().nullish(),
  created_at: moment,
})

/** A refund, as documented. */
export const refundEntity = z.object({
  id: z.string().min(1),
  amount: paise,
  payment_id: z.string().min(1),
  status: z.enum(['pending', 'processed', 'failed']),
  created_at: moment,
})

/** A dispute (chargeback), as documented. */
export const disputeEntity = z.object({
  id: z.string().min(1),
  payment_id: z.string().min(1),
  amount: paise,
  reason_code: z.string().nullish(),
  status: z.enum(['open', 'under_review', 'won', 'lost', 'closed']),
})

/** A list as documented: `{ entity: 'collection', count, items }`. */
export function collectionOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item) })
}

/** A webhook body as documented. The event id is in the body (sandbox) or in a header (Razorpay). */
export const eventEntity = z.object({
  id: z.string().optional(),
  event: z.string(),
  created_at: moment,
  payload: z.object({
    payment: z.object({ entity: paymentEntity }).optional(),
    refund: z.object({ entity: refundEntity }).optional(),
    dispute: z.object({ entity: disputeEntity }).optional(),
  }),
})

/** Paise as the JSON integer that gateways expect. */
export function jsonPaise(amount: bigint): number {
  if (amount <= 0n || amount > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new RangeError('An amount to pay or refund is positive and within range')
  }
  return Number(amount)
}

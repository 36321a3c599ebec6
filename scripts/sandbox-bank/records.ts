import { z } from 'zod'

/** What the payer, or a test, wants to happen; the webhook is what is late, doubled and so on. */
export const outcomes = [
  'pay',
  'fail',
  'pay-late',
  'pay-twice',
  'pay-out-of-order',
  'pay-never',
  'close',
] as const
export type Outcome = (typeof outcomes)[number]

export const methods = ['upi', 'card', 'netbanking'] as const
export type Method = (typeof methods)[number]

const paise = z.coerce.bigint()
const seconds = z.number().int()

const order = z.object({
  id: z.string(),
  amount: paise,
  receipt: z.string(),
  description: z.string(),
  customer_name: z.string().nullable(),
  callback_url: z.string(),
  callback_method: z.enum(['post', 'get']),
  notes: z.record(z.string(), z.string()),
  created_at: seconds,
  expire_by: seconds,
})

const payment = z.object({
  id: z.string(),
  order_id: z.string(),
  amount: paise,
  method: z.enum(methods),
  status: z.enum(['captured', 'failed']),
  created_at: seconds,
})

const refund = z.object({
  id: z.string(),
  payment_id: z.string(),
  amount: paise,
  receipt: z.string().nullable(),
  idempotency_key: z.string().nullable(),
  created_at: seconds,
  /** Milliseconds; until then it is pending. */
  processed_at: z.number(),
})

const dispute = z.object({
  id: z.string(),
  payment_id: z.string(),
  amount: paise,
  reason_code: z.string(),
  status: z.enum(['open', 'under_review', 'won', 'lost', 'closed']),
  created_at: seconds,
})

const delivery = z.object({
  id: z.string(),
  event_id: z.string(),
  order_id: z.string(),
  body: z.string(),
  /** Milliseconds. */
  due_at: z.number(),
  attempts: z.number().int(),
  state: z.enum(['waiting', 'delivered', 'abandoned']),
})

/** How the sandbox behaves for one order, or for all when no order is named. */
export const behaviour = z.object({
  outcome: z.enum(outcomes).default('pay'),
  /** How long a late webhook is held back. */
  late_ms: z.number().int().min(0).max(86_400_000).default(20_000),
  /** Each answer of the API comes this much later, after it has taken effect. */
  slow_ms: z.number().int().min(0).max(120_000).default(0),
  /** The API answers 503 and does nothing. */
  unavailable: z.boolean().default(false),
})

/** One thing to remember; the newest of an id counts. */
export const record = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order'), value: order }),
  z.object({ kind: z.literal('payment'), value: payment }),
  z.object({ kind: z.literal('refund'), value: refund }),
  z.object({ kind: z.literal('dispute'), value: dispute }),
  z.object({ kind: z.literal('delivery'), value: delivery }),
  z.object({ kind: z.literal('behaviour'), order_id: z.string().nullable(), value: behaviour }),
])

export type Order = z.infer<typeof order>
export type Payment = z.infer<typeof payment>
export type Refund = z.infer<typeof refund>
export type Dispute = z.infer<typeof dispute>
export type Delivery = z.infer<typeof delivery>
export type Behaviour = z.infer<typeof behaviour>
export type SandboxRecord = z.infer<typeof record>

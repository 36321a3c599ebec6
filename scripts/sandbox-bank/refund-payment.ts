import { z } from 'zod'
import { ApiRefusal } from './http'
import type { Delivery, Payment, Refund } from './records'
import { eventBody, newId } from './settle'
import type { Store } from './store'
import { amountRefunded, paymentView, refundView } from './views'

const REFUND_TAKES_MS = 1500

const refundRequest = z.object({
  amount: z.int().positive().transform(BigInt).optional(),
  receipt: z.string().max(40).nullish(),
})

/** Gives money back once per idempotency key; processed a moment later, with a webhook. */
export function refundPayment(
  store: Store,
  payment: Payment,
  asked: unknown,
  key: string | null,
  now: number,
): { refund: Refund; deliveries: Delivery[] } {
  const request = refundRequest.safeParse(asked)
  if (!request.success) throw new ApiRefusal('The refund request is not valid')
  const left = payment.amount - amountRefunded(store, payment)
  const repeated = repeatedRefund(store, payment, request.data.amount, key)
  if (repeated) return { refund: repeated, deliveries: [] }
  const amount = request.data.amount ?? left
  if (payment.status !== 'captured') throw new ApiRefusal('Only a captured payment can be refunded')
  if (amount > left || amount === 0n) {
    throw new ApiRefusal('The total refund amount is greater than the payment amount')
  }
  const refund: Refund = {
    id: newId('rfnd'),
    payment_id: payment.id,
    amount,
    receipt: request.data.receipt ?? null,
    idempotency_key: key,
    created_at: Math.floor(now / 1000),
    processed_at: now + REFUND_TAKES_MS,
  }
  const deliveries = [processedEvent(store, payment, refund)]
  store.save([
    { kind: 'refund', value: refund },
    ...deliveries.map((value) => ({ kind: 'delivery' as const, value })),
  ])
  return { refund, deliveries }
}

function repeatedRefund(
  store: Store,
  payment: Payment,
  amount: bigint | undefined,
  key: string | null,
): Refund | undefined {
  const earlier = store.refunds.get(store.refundIdByKey.get(key ?? '') ?? '')
  if (!earlier) return undefined
  if (earlier.payment_id === payment.id && earlier.amount === (amount ?? earlier.amount)) {
    return earlier
  }
  throw new ApiRefusal('This idempotency key belongs to a different refund request')
}

function processedEvent(store: Store, payment: Payment, refund: Refund): Delivery {
  const at = refund.processed_at
  const { eventId, body } = eventBody(
    'refund.processed',
    {
      refund: { entity: refundView(refund, at) },
      payment: { entity: paymentView(store, payment) },
    },
    at,
  )
  return {
    id: newId('dlv'),
    event_id: eventId,
    order_id: payment.order_id,
    body,
    due_at: at,
    attempts: 0,
    state: 'waiting',
  }
}

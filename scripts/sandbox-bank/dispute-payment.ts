import { z } from 'zod'
import { ApiRefusal } from './http'
import type { Delivery, Dispute } from './records'
import { eventBody, newId } from './settle'
import type { Store } from './store'
import { disputeView, paymentView } from './views'

const disputeRequest = z.object({
  payment_id: z.string(),
  /** The bank's word on it; again for the same payment, the news of it. */
  status: z.enum(['open', 'under_review', 'won', 'lost', 'closed']).default('open'),
  amount: z.int().positive().transform(BigInt).optional(),
  reason_code: z.string().max(60).default('goods_or_services_not_received'),
})

/** The payer disputes a payment at their bank, or the bank goes on with it; with a webhook. */
export function disputePayment(
  store: Store,
  asked: unknown,
  now: number,
): { dispute: Dispute; deliveries: Delivery[] } {
  const request = disputeRequest.safeParse(asked)
  const payment = store.payments.get(request.data?.payment_id ?? '')
  if (!request.success || payment?.status !== 'captured')
    throw new ApiRefusal('Only a captured payment can be disputed')

  const { status, amount, reason_code } = request.data
  const earlier = [...store.disputes.values()].find(({ payment_id }) => payment_id === payment.id)
  const dispute: Dispute = earlier
    ? { ...earlier, status }
    : {
        id: newId('disp'),
        payment_id: payment.id,
        amount: amount ?? payment.amount,
        reason_code,
        status,
        created_at: Math.floor(now / 1000),
      }
  const event = `payment.dispute.${earlier ? status : 'created'}`
  const payload = {
    payment: { entity: paymentView(store, payment) },
    dispute: { entity: disputeView(dispute) },
  }
  const { eventId, body } = eventBody(event, payload, now)
  const delivery: Delivery = {
    id: newId('dlv'),
    event_id: eventId,
    order_id: payment.order_id,
    body,
    due_at: now,
    attempts: 0,
    state: 'waiting',
  }
  store.save([
    { kind: 'dispute', value: dispute },
    { kind: 'delivery', value: delivery },
  ])
  return { dispute, deliveries: [delivery] }
}

/** The dispute with that id; refuses when there is none. */
export function disputeOf(store: Store, id: string): Dispute {
  const found = store.disputes.get(id)
  if (!found) throw new ApiRefusal('The id provided does not exist')
  return found
}

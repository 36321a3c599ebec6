import { randomBytes } from 'node:crypto'
import type { Delivery, Method, Order, Outcome, Payment, SandboxRecord } from './records'
import type { Store } from './store'
import { paymentView } from './views'

/** A new unguessable id such as `order_Xy…`. */
export function newId(kind: 'order' | 'pay' | 'rfnd' | 'disp' | 'evt' | 'dlv'): string {
  return `${kind}_${randomBytes(12).toString('base64url').replace(/[-_]/g, 'x')}`
}

// Between webhooks, so that they arrive in the order they are sent.
const APART_MS = 150

/** Makes an attempt on an order end as chosen; saves payments and webhooks to send as one. */
export function settle(
  store: Store,
  order: Order,
  { outcome, method, lateMs }: { outcome: Outcome; method: Method; lateMs: number },
  now: number,
): { payment: Payment | null; deliveries: Delivery[] } {
  if (outcome === 'close') return { payment: null, deliveries: [] }
  const attempt = (status: Payment['status']): Payment => ({
    id: newId('pay'),
    order_id: order.id,
    amount: order.amount,
    method,
    status,
    created_at: Math.floor(now / 1000),
  })
  const failed = outcome === 'fail' || outcome === 'pay-out-of-order' ? [attempt('failed')] : []
  const paid = outcome === 'fail' ? [] : [attempt('captured')]
  const happened = [
    ...failed.map((payment) => ({ event: 'payment.failed', payment })),
    ...paid.flatMap((payment) => [
      { event: 'payment.authorized', payment },
      { event: 'payment.captured', payment },
      { event: 'order.paid', payment },
    ]),
  ]
  const bodies = happened.map(({ event, payment }) =>
    paymentEvent(event, paymentView(store, payment), now),
  )
  const start = now + (outcome === 'pay-late' ? lateMs : APART_MS)
  const deliveries = inOrderOf(outcome, bodies).map(({ eventId, body }, place): Delivery => ({
    id: newId('dlv'),
    event_id: eventId,
    order_id: order.id,
    body,
    due_at: start + place * APART_MS,
    attempts: 0,
    state: 'waiting',
  }))
  const records: SandboxRecord[] = [
    ...[...failed, ...paid].map((value) => ({ kind: 'payment' as const, value })),
    ...deliveries.map((value) => ({ kind: 'delivery' as const, value })),
  ]
  store.save(records)
  return { payment: paid[0] ?? failed[0] ?? null, deliveries }
}

interface EventBody {
  eventId: string
  body: string
}

function inOrderOf(outcome: Outcome, bodies: EventBody[]): EventBody[] {
  if (outcome === 'pay-never') return []
  if (outcome === 'pay-twice') return [...bodies, ...bodies]
  if (outcome === 'pay-out-of-order') return bodies.toReversed()
  return bodies
}

function paymentEvent(
  event: string,
  payment: ReturnType<typeof paymentView>,
  now: number,
): EventBody {
  const entity = event === 'payment.authorized' ? { ...payment, status: 'authorized' } : payment
  return eventBody(event, { payment: { entity } }, now)
}

/** The text of a webhook and the id in it. */
export function eventBody(
  event: string,
  payload: Record<string, { entity: unknown }>,
  now: number,
): EventBody {
  const eventId = newId('evt')
  const contains = Object.keys(payload)
  const created_at = Math.floor(now / 1000)
  const body = JSON.stringify({
    entity: 'event',
    id: eventId,
    event,
    contains,
    payload,
    created_at,
  })
  return { eventId, body }
}

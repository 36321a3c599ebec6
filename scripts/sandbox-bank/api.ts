import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { sameText } from '@/lib/infra/payment-gateway/signature'
import { attemptOn } from './attempt'
import { callbackAddress, callbackFields } from './callback'
import type { Deliverer } from './deliver'
import { ApiRefusal, jsonBodyOf } from './http'
import { disputeOf, disputePayment } from './dispute-payment'
import { behaviour, methods, outcomes } from './records'
import type { Order, Payment } from './records'
import { refundPayment } from './refund-payment'
import { newId } from './settle'
import type { Store } from './store'
import { collection, disputeView, orderView, paymentView, refundView } from './views'

export interface ApiContext {
  store: Store
  deliveries: Deliverer
  keyId: string
  keySecret: string
}

const orderRequest = z.object({
  amount: z.int().min(100).transform(BigInt),
  currency: z.literal('INR'),
  receipt: z.string().min(1).max(40),
  description: z.string().max(255).default(''),
  customer_name: z.string().max(255).nullable().default(null),
  callback_url: z.url({ protocol: /^https?$/ }),
  callback_method: z.enum(['post', 'get']).default('get'),
  notes: z.record(z.string(), z.string().max(256)).default({}),
  /** Seconds; an hour from now unless given. */
  expire_by: z.int().optional(),
})

const completion = z.object({
  order_id: z.string(),
  outcome: z.enum(outcomes).optional(),
  method: z.enum(methods).default('upi'),
})

const behaviourRequest = behaviour.extend({ order_id: z.string().nullable().default(null) })

type Handler = (context: ApiContext, request: IncomingMessage, id: string) => unknown

const routes: [method: string, path: RegExp, handler: Handler][] = [
  ['POST', /^\/v1\/orders$/, createOrder],
  ['GET', /^\/v1\/orders$/, findOrders],
  [
    'GET',
    /^\/v1\/orders\/(\w+)$/,
    ({ store }, _, id) => orderView(store, order(store, id), Date.now()),
  ],
  ['GET', /^\/v1\/orders\/(\w+)\/payments$/, paymentsOfOrder],
  ['GET', /^\/v1\/payments\/(\w+)$/, ({ store }, _, id) => paymentView(store, payment(store, id))],
  ['POST', /^\/v1\/payments\/(\w+)\/refund$/, refund],
  ['GET', /^\/v1\/payments\/(\w+)\/refunds$/, refundsOfPayment],
  ['GET', /^\/v1\/refunds\/(\w+)$/, refundById],
  ['GET', /^\/v1\/disputes\/(\w+)$/, ({ store }, _, id) => disputeView(disputeOf(store, id))],
  ['POST', /^\/v1\/sandbox\/dispute$/, dispute],
  ['POST', /^\/v1\/sandbox\/behaviour$/, setBehaviour],
  ['POST', /^\/v1\/sandbox\/complete$/, completeOrder],
  ['GET', /^\/v1\/sandbox\/deliveries$/, ({ store }) => collection([...store.deliveries.values()])],
]

/** Answers one call of the REST API; refuses by throwing `ApiRefusal`. */
export async function answerApi(context: ApiContext, request: IncomingMessage, path: string) {
  authenticate(context, request)
  const route = routes.find(([method, pattern]) => method === request.method && pattern.test(path))
  if (!route) throw new ApiRefusal('The requested URL was not found on the server.', 404)
  // A call about one order behaves as that order was told to; any other, as all are.
  const about = /^\/v1\/orders\/(\w+)/.exec(path)?.[1] ?? ''
  const { slow_ms, unavailable } = context.store.behaviourOf(about)
  const scripted = path.startsWith('/v1/sandbox/')
  if (unavailable && !scripted) throw new ApiRefusal('Out of service', 503, 'SERVER_ERROR')
  const answer = await route[2](context, request, route[1].exec(path)?.[1] ?? '')
  if (slow_ms && !scripted) await new Promise((resolve) => setTimeout(resolve, slow_ms))
  return answer
}

function authenticate({ keyId, keySecret }: ApiContext, request: IncomingMessage) {
  const expected = `Basic ${btoa(`${keyId}:${keySecret}`)}`
  if (sameText(expected, request.headers.authorization ?? '')) return
  throw new ApiRefusal('The api key provided is invalid', 401)
}

async function createOrder({ store }: ApiContext, request: IncomingMessage) {
  const { expire_by, ...asked } = valid(orderRequest, await jsonBodyOf(request))
  const known = store.orders.get(store.orderIdByReceipt.get(asked.receipt) ?? '')
  if (known && known.amount !== asked.amount) {
    throw new ApiRefusal('This receipt belongs to an order of another amount')
  }
  if (known) return orderView(store, known, Date.now())
  const created_at = Math.floor(Date.now() / 1000)
  const value: Order = {
    id: newId('order'),
    ...asked,
    created_at,
    expire_by: expire_by ?? created_at + 3600,
  }
  store.save([{ kind: 'order', value }])
  return orderView(store, value, Date.now())
}

function findOrders({ store }: ApiContext, request: IncomingMessage) {
  const receipt = new URL(request.url ?? '', 'http://sandbox').searchParams.get('receipt') ?? ''
  const found = store.orders.get(store.orderIdByReceipt.get(receipt) ?? '')
  return collection(found ? [orderView(store, found, Date.now())] : [])
}

function paymentsOfOrder({ store }: ApiContext, _: IncomingMessage, id: string) {
  const payments = store.paymentsOf(order(store, id).id)
  return collection(payments.map((attempt) => paymentView(store, attempt)))
}

async function refund({ store, deliveries }: ApiContext, request: IncomingMessage, id: string) {
  const key = request.headers['x-refund-idempotency']
  const body = await jsonBodyOf(request)
  const given = refundPayment(
    store,
    payment(store, id),
    body,
    typeof key === 'string' ? key : null,
    Date.now(),
  )
  given.deliveries.forEach(deliveries.schedule)
  return refundView(given.refund, Date.now())
}

function refundsOfPayment({ store }: ApiContext, _: IncomingMessage, id: string) {
  const refunds = store.refundsOf(payment(store, id).id)
  return collection(refunds.map((item) => refundView(item, Date.now())))
}

function refundById({ store }: ApiContext, _: IncomingMessage, id: string) {
  const found = store.refunds.get(id)
  if (!found) throw new ApiRefusal('The id provided does not exist')
  return refundView(found, Date.now())
}

async function dispute({ store, deliveries }: ApiContext, request: IncomingMessage) {
  const said = disputePayment(store, await jsonBodyOf(request), Date.now())
  said.deliveries.forEach(deliveries.schedule)
  return disputeView(said.dispute)
}

async function setBehaviour({ store }: ApiContext, request: IncomingMessage) {
  const { order_id, ...value } = valid(behaviourRequest, await jsonBodyOf(request))
  store.save([{ kind: 'behaviour', order_id, value }])
  return { order_id, ...value }
}

async function completeOrder(context: ApiContext, request: IncomingMessage) {
  const asked = valid(completion, await jsonBodyOf(request))
  const found = order(context.store, asked.order_id)
  const settled = attemptOn(context, found, asked)
  const fields = callbackFields(found, settled, context.keySecret)
  return {
    payment: settled ? paymentView(context.store, settled) : null,
    callback: { url: found.callback_url, fields, address: callbackAddress(found, fields) },
  }
}

function order(store: Store, id: string): Order {
  const found = store.orders.get(id)
  if (!found) throw new ApiRefusal('The id provided does not exist')
  return found
}

function payment(store: Store, id: string): Payment {
  const found = store.payments.get(id)
  if (!found) throw new ApiRefusal('The id provided does not exist')
  return found
}

function valid<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ApiRefusal(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`)
}

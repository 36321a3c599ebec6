import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { ForgedSignature, GatewayRefused, GatewayUnavailable } from './gateway'
import type { OrderRequest } from './gateway'
import { httpFake } from './http-fake'
import type { FakeAnswer, SeenRequest } from './http-fake'
import { razorpay } from './razorpay'

// Shapes as documented at razorpay.com/docs/api (orders, payments, refunds) and /docs/webhooks.
const orderEntity = {
  id: 'order_IluGWxBm9U8zJ8',
  entity: 'order',
  amount: 118800,
  amount_paid: 0,
  amount_due: 118800,
  currency: 'INR',
  receipt: 'bill-1',
  offer_id: null,
  status: 'created',
  attempts: 0,
  notes: [],
  created_at: 1642662092,
}
const paymentEntity = {
  id: 'pay_N8FVRD1DzYzBh1',
  entity: 'payment',
  amount: 118800,
  currency: 'INR',
  status: 'captured',
  order_id: orderEntity.id,
  invoice_id: null,
  international: false,
  method: 'upi',
  amount_refunded: 0,
  refund_status: null,
  captured: true,
  description: null,
  card_id: null,
  notes: [],
  fee: 2,
  tax: 0,
  error_code: null,
  error_description: null,
  acquirer_data: { rrn: '0125836177' },
  created_at: 1701688721,
}
const failedPayment = {
  ...paymentEntity,
  id: 'pay_N8FUmetkCE2hZP',
  status: 'failed',
  captured: false,
  error_code: 'BAD_REQUEST_ERROR',
  error_description: 'Payment was unsuccessful due to a temporary issue.',
}
const refundEntity = {
  id: 'rfnd_FP8QHiV938haTz',
  entity: 'refund',
  amount: 50000,
  currency: 'INR',
  payment_id: paymentEntity.id,
  notes: {},
  receipt: 'refund-0001',
  acquirer_data: { arn: null },
  created_at: 1597078866,
  batch_id: null,
  status: 'processed',
  speed_processed: 'normal',
}
const collection = (items: unknown[]) => ({ entity: 'collection', count: items.length, items })
const ok = (body: unknown): FakeAnswer => ({ status: 200, body })

const request: OrderRequest = {
  orderRef: 'bill-1',
  amount: 118800n,
  currency: 'INR',
  description: 'Trade licence fee',
  customer: { name: 'Asha Rawat', mobile: '+910000000000' },
  callbackUrl: 'https://ulb.example/pay/return?bill=1',
  language: 'hi',
  notes: { bill: '1' },
}

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function gatewayAnswering(answer: (request: SeenRequest) => FakeAnswer) {
  const fake = await httpFake(answer)
  stops.push(fake.stop)
  const gateway = razorpay({
    baseUrl: fake.url,
    keyId: 'rzp_test_1',
    keySecret: 'key-secret',
    webhookSecret: 'webhook-secret',
    merchantName: 'Nagar Nigam',
    timeoutMs: 300,
    backoffMs: 5,
  })
  return { gateway, fake }
}

const sign = (message: string, secret: string) =>
  createHmac('sha256', secret).update(message).digest('hex')

describe('orders', () => {
  it('creates an order and sends the payer by form to the hosted checkout', async () => {
    const { gateway, fake } = await gatewayAnswering(({ method }) =>
      ok(method === 'GET' ? collection([]) : orderEntity),
    )
    const { providerOrderId, checkout } = await gateway.createOrder(request)
    expect(providerOrderId).toBe(orderEntity.id)
    expect(JSON.parse(fake.seen[1]?.body ?? '')).toEqual({
      amount: 118800,
      currency: 'INR',
      receipt: 'bill-1',
      notes: { bill: '1' },
    })
    expect(fake.seen[1]?.headers.authorization).toBe(`Basic ${btoa('rzp_test_1:key-secret')}`)
    const cancel = new URL(request.callbackUrl)
    cancel.searchParams.set('razorpay_order_id', orderEntity.id)
    cancel.searchParams.set('error[code]', 'PAYMENT_CANCELLED')
    expect(checkout).toEqual({
      method: 'post',
      url: `${fake.url}/v1/checkout/embedded`,
      fields: {
        key_id: 'rzp_test_1',
        order_id: orderEntity.id,
        amount: '118800',
        currency: 'INR',
        name: 'Nagar Nigam',
        description: 'Trade licence fee',
        callback_url: request.callbackUrl,
        cancel_url: cancel.href,
        'prefill[name]': 'Asha Rawat',
        'prefill[contact]': '+910000000000',
        'notes[bill]': '1',
      },
    })
  })

  it('finds its order again when the answer to the first request was lost', async () => {
    let placed = 0
    const { gateway } = await gatewayAnswering(({ method }) => {
      if (method === 'GET') return ok(collection(placed > 0 ? [orderEntity] : []))
      placed++
      return 'never'
    })
    expect((await gateway.createOrder(request)).providerOrderId).toBe(orderEntity.id)
    expect(placed).toBe(1)
  })

  it('refuses a reference that belongs to another amount', async () => {
    const { gateway } = await gatewayAnswering(() => ok(collection([orderEntity])))
    const other = gateway.createOrder({ ...request, amount: 100n })
    await expect(other).rejects.toMatchObject({ code: 'REFERENCE_REUSED' })
  })

  it.each([
    ['created', [], 'created'],
    ['attempted', [failedPayment], 'failed'],
    ['attempted', [failedPayment, { ...paymentEntity, status: 'authorized' }], 'attempted'],
    ['paid', [failedPayment, paymentEntity], 'paid'],
    ['paid', [{ ...paymentEntity, status: 'refunded', amount_refunded: 118800 }], 'refunded'],
  ])('reads an order that is %s', async (status, payments, expected) => {
    const { gateway } = await gatewayAnswering(({ path }) =>
      ok(path.endsWith('/payments') ? collection(payments) : { ...orderEntity, status }),
    )
    const state = await gateway.status(orderEntity.id)
    expect(state).toMatchObject({ status: expected, orderRef: 'bill-1', amount: 118800n })
    expect(state.payments).toHaveLength(payments.length)
  })

  it('says that a wrong key was refused', async () => {
    const { gateway } = await gatewayAnswering(() => ({
      status: 401,
      body: {
        error: { code: 'BAD_REQUEST_ERROR', description: 'The api key provided is invalid' },
      },
    }))
    await expect(gateway.status('order_1')).rejects.toThrow(GatewayRefused)
  })
})

describe('refunds', () => {
  it('sends the idempotency key as documented and asks again while the first is under way', async () => {
    const answers: FakeAnswer[] = [{ status: 409, body: {} }, ok(refundEntity)]
    const { gateway, fake } = await gatewayAnswering(() => answers.shift() ?? 'never')
    const refund = { providerPaymentId: paymentEntity.id, amount: 50000n }
    expect(await gateway.refund({ ...refund, idempotencyKey: 'refund-0001' })).toEqual({
      providerRefundId: refundEntity.id,
      providerPaymentId: paymentEntity.id,
      amount: 50000n,
      status: 'processed',
      createdAt: new Date('2020-08-10T17:01:06Z'),
    })
    expect(
      fake.seen.map((one) => [one.path, one.headers['x-refund-idempotency'], one.body]),
    ).toEqual(
      Array(2).fill([
        `/v1/payments/${paymentEntity.id}/refund`,
        'refund-0001',
        '{"amount":50000,"speed":"normal","receipt":"refund-0001"}',
      ]),
    )
  })

  it('asks for a refund by its id', async () => {
    const { gateway, fake } = await gatewayAnswering(() =>
      ok({ ...refundEntity, status: 'pending' }),
    )
    expect(await gateway.refundStatus('rfnd_1')).toMatchObject({ status: 'pending' })
    expect(fake.seen[0]?.path).toBe('/v1/refunds/rfnd_1')
  })

  it('refuses a key the gateway would not accept, and amounts that are none', async () => {
    const { gateway, fake } = await gatewayAnswering(() => ok(refundEntity))
    const refund = { providerPaymentId: 'pay_1', amount: 1n, idempotencyKey: 'refund-0001' }
    await expect(gateway.refund({ ...refund, idempotencyKey: 'short' })).rejects.toThrow(RangeError)
    await expect(gateway.refund({ ...refund, amount: 0n })).rejects.toThrow(RangeError)
    expect(fake.seen).toHaveLength(0)
  })
})

describe('callback', () => {
  const order = 'order_9A33XWu170gUtm'
  const payment = 'pay_29QQoUBi66xm2f'
  const success = {
    razorpay_payment_id: payment,
    razorpay_order_id: order,
    razorpay_signature: sign(`${order}|${payment}`, 'key-secret'),
  }

  it('knows its own signature', async () => {
    const { gateway } = await gatewayAnswering(() => 'never')
    expect(gateway.readCallback(success)).toEqual({
      providerOrderId: order,
      providerPaymentId: payment,
      claimed: 'success',
      authentic: true,
    })
  })

  it.each([
    ['another order', { razorpay_order_id: 'order_other' }],
    ['another payment', { razorpay_payment_id: 'pay_other' }],
    ['another secret', { razorpay_signature: sign(`${order}|${payment}`, 'guess') }],
    ['a cut signature', { razorpay_signature: success.razorpay_signature.slice(0, 20) }],
    ['an empty signature', { razorpay_signature: '' }],
  ])('does not believe %s', async (_, change) => {
    const { gateway } = await gatewayAnswering(() => 'never')
    expect(gateway.readCallback({ ...success, ...change }).authentic).toBe(false)
  })

  it('reads a failure, which is never authentic', async () => {
    const { gateway } = await gatewayAnswering(() => 'never')
    const claim = gateway.readCallback({
      'error[code]': 'BAD_REQUEST_ERROR',
      'error[description]': 'Payment failed',
      'error[metadata]': JSON.stringify({ payment_id: payment, order_id: order }),
    })
    expect(claim).toEqual({
      providerOrderId: order,
      providerPaymentId: payment,
      claimed: 'failure',
      authentic: false,
    })
  })

  it('reads the cancel address', async () => {
    const { gateway } = await gatewayAnswering(() => 'never')
    const params = { bill: '1', razorpay_order_id: order, 'error[code]': 'PAYMENT_CANCELLED' }
    expect(gateway.readCallback(params)).toEqual({
      providerOrderId: order,
      claimed: 'failure',
      authentic: false,
    })
  })

  it('refuses parameters that name no order', async () => {
    const { gateway } = await gatewayAnswering(() => 'never')
    expect(() => gateway.readCallback({ hello: 'world' })).toThrow(GatewayRefused)
  })
})

describe('webhook', () => {
  const body = (event: string, payload: object) =>
    JSON.stringify({
      entity: 'event',
      account_id: 'acc_BFQ7uQEaa7j2z7',
      event,
      contains: Object.keys(payload),
      payload,
      created_at: 1567674606,
    })
  const headers = (raw: string) => ({
    'X-Razorpay-Signature': sign(raw, 'webhook-secret'),
    'x-razorpay-event-id': 'evt_1',
  })
  const captured = body('payment.captured', { payment: { entity: paymentEntity } })

  it('reads a captured payment', async () => {
    const { gateway } = await gatewayAnswering(() => 'never')
    expect(gateway.readWebhook(captured, headers(captured))).toEqual({
      eventId: 'evt_1',
      type: 'payment.captured',
      providerOrderId: orderEntity.id,
      providerPaymentId: paymentEntity.id,
      providerRefundId: null,
      amount: 118800n,
      status: 'captured',
      occurredAt: new Date('2019-09-05T09:10:06Z'),
    })
    expect(gateway.readWebhook(captured, new Headers(headers(captured))).eventId).toBe('evt_1')
  })

  it.each([
    ['payment.failed', { payment: { entity: failedPayment } }, 'failed', 118800n],
    ['order.paid', { payment: { entity: paymentEntity }, order: {} }, 'captured', 118800n],
    [
      'refund.processed',
      { refund: { entity: refundEntity }, payment: { entity: paymentEntity } },
      'refunded',
      50000n,
    ],
    ['settlement.processed', {}, 'irrelevant', 0n],
  ])('reads %s', async (type, payload, status, amount) => {
    const { gateway } = await gatewayAnswering(() => 'never')
    const raw = body(type, payload)
    expect(gateway.readWebhook(raw, headers(raw))).toMatchObject({ type, status, amount })
  })

  it('throws on a forged, missing or reused signature', async () => {
    const { gateway } = await gatewayAnswering(() => 'never')
    const cheaper = captured.replace('118800', '100')
    expect(cheaper).not.toBe(captured)
    const read = (raw: string, signature: string | undefined) => () =>
      gateway.readWebhook(raw, { 'x-razorpay-signature': signature })
    expect(read(cheaper, sign(captured, 'webhook-secret'))).toThrow(ForgedSignature)
    expect(read(captured, sign(captured, 'key-secret'))).toThrow(ForgedSignature)
    expect(read(captured, undefined)).toThrow(ForgedSignature)
    expect(read(captured, '')).toThrow(ForgedSignature)
    expect(read(`${captured} `, sign(captured, 'webhook-secret'))).toThrow(ForgedSignature)
  })

  it('does not pretend to understand a signed message it cannot read', async () => {
    const { gateway } = await gatewayAnswering(() => 'never')
    expect(() => gateway.readWebhook('hello', headers('hello'))).toThrow(GatewayUnavailable)
  })
})

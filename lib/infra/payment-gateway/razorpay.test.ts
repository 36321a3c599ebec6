import { describe, expect, it } from 'vitest'
import { GatewayRefused } from './gateway'
import type { FakeAnswer } from './http-fake'
import {
  collection,
  failedPayment,
  gatewayAnswering,
  ok,
  orderEntity,
  paymentEntity,
  refundEntity,
  request,
} from './razorpay-documented'

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

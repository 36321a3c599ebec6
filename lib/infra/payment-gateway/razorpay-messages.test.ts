import { describe, expect, it } from 'vitest'
import { ForgedSignature, GatewayRefused, GatewayUnavailable } from './gateway'
import {
  failedPayment,
  gatewayAnswering,
  orderEntity,
  paymentEntity,
  refundEntity,
  sign,
} from './razorpay-documented'

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
      providerDisputeId: null,
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
    [
      'payment.dispute.created',
      {
        payment: { entity: paymentEntity },
        dispute: {
          entity: {
            id: 'disp_EsIAlDcoUr8CaQ',
            entity: 'dispute',
            payment_id: paymentEntity.id,
            amount: 50000,
            currency: 'INR',
            reason_code: 'processing_error',
            status: 'open',
          },
        },
      },
      'disputed',
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

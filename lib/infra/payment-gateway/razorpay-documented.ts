import { createHmac } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { OrderRequest } from './gateway'
import { httpFake } from './http-fake'
import type { FakeAnswer, SeenRequest } from './http-fake'
import { razorpay } from './razorpay'

// Shapes as documented at razorpay.com/docs/api (orders, payments, refunds) and /docs/webhooks.
export const orderEntity = {
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
export const paymentEntity = {
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
export const failedPayment = {
  ...paymentEntity,
  id: 'pay_N8FUmetkCE2hZP',
  status: 'failed',
  captured: false,
  error_code: 'BAD_REQUEST_ERROR',
  error_description: 'Payment was unsuccessful due to a temporary issue.',
}
export const refundEntity = {
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
export const collection = (items: unknown[]) => ({
  entity: 'collection',
  count: items.length,
  items,
})
export const ok = (body: unknown): FakeAnswer => ({ status: 200, body })

export const request: OrderRequest = {
  orderRef: 'bill-1',
  amount: 118800n,
  currency: 'INR',
  description: 'Trade licence fee',
  customer: { name: 'Asha Rawat', mobile: '+910000000000' },
  callbackUrl: 'https://ulb.example/pay/return?bill=1',
  language: 'hi',
  notes: { bill: '1' },
}

/** Our adapter before a server that answers like Razorpay; ends with the test. */
export async function gatewayAnswering(answer: (request: SeenRequest) => FakeAnswer) {
  const fake = await httpFake(answer)
  onTestFinished(fake.stop)
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

export const sign = (message: string, secret: string) =>
  createHmac('sha256', secret).update(message).digest('hex')

import { describe, expect, it } from 'vitest'
import { GatewayRefused } from '@/lib/infra/payment-gateway/gateway'
import { request, sandboxRig, until } from './bank-rig.fixture'

const rig = sandboxRig()

describe('orders', { timeout: 30_000 }, () => {
  it('gives the same order for the same reference, and refuses another amount', async () => {
    const asked = request()
    const first = await rig.gateway.createOrder(asked)
    expect(await rig.gateway.createOrder(asked)).toEqual(first)
    await expect(rig.gateway.createOrder({ ...asked, amount: 100n })).rejects.toThrow(
      GatewayRefused,
    )
    expect(await rig.gateway.status(first.providerOrderId)).toEqual({
      providerOrderId: first.providerOrderId,
      orderRef: asked.orderRef,
      amount: 118800n,
      amountPaid: 0n,
      status: 'created',
      payments: [],
    })
  })

  it('gives one order to many who ask at once', async () => {
    const asked = request()
    const placed = await Promise.all(
      Array.from({ length: 20 }, () => rig.gateway.createOrder(asked)),
    )
    expect(new Set(placed.map((one) => one.providerOrderId)).size).toBe(1)
  })

  it('refuses a wrong key', async () => {
    const stranger = rig.adapter({ keySecret: 'guess' })
    await expect(stranger.createOrder(request())).rejects.toThrow('api key')
  })

  it('expires an order that is not paid in time', async () => {
    const response = await rig.call('/v1/orders', {
      amount: 500,
      currency: 'INR',
      receipt: 'bill-that-expires',
      callback_url: 'http://127.0.0.1:9/',
      expire_by: 1,
    })
    const order: { id: string } = await response.json()
    expect((await rig.gateway.status(order.id)).status).toBe('expired')
    expect((await fetch(`${rig.server.url}/checkout/${order.id}`)).status).toBe(410)
  })
})

describe('refunds', { timeout: 30_000 }, () => {
  it('gives back once per key, never more than was paid, and tells when it is done', async () => {
    const orderId = await rig.placedOrder()
    await rig.script('complete', { order_id: orderId })
    const providerPaymentId =
      (await rig.gateway.status(orderId)).payments[0]?.providerPaymentId ?? ''
    const part = { providerPaymentId, amount: 18800n, idempotencyKey: `refund-${orderId}` }
    const refund = await rig.gateway.refund(part)
    expect(refund).toMatchObject({ amount: 18800n, status: 'pending', providerPaymentId })
    expect(await rig.gateway.refund(part)).toMatchObject({
      providerRefundId: refund.providerRefundId,
    })
    await expect(rig.gateway.refund({ ...part, amount: 18801n })).rejects.toThrow(GatewayRefused)
    const rest = { providerPaymentId, amount: 100001n, idempotencyKey: `rest-${orderId}` }
    await expect(rig.gateway.refund(rest)).rejects.toThrow('greater than the payment')
    expect((await rig.gateway.status(orderId)).status).toBe('paid')
    await rig.gateway.refund({ ...rest, amount: 100000n })
    expect((await rig.gateway.status(orderId)).status).toBe('refunded')
    await until(() => expect(rig.typesOf(orderId)).toContain('refund.processed'))
    expect((await rig.gateway.refundStatus(refund.providerRefundId)).status).toBe('processed')
    const done = rig.eventsOf(orderId).find((event) => event.status === 'refunded')
    expect(done).toMatchObject({ providerRefundId: refund.providerRefundId, amount: 18800n })
  })
})

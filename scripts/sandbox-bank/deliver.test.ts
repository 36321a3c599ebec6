import { describe, expect, it } from 'vitest'
import { ForgedSignature } from '@/lib/infra/payment-gateway/gateway'
import { quiet, sandboxRig, until } from './bank-rig.fixture'

const rig = sandboxRig()

describe('webhooks', { timeout: 30_000 }, () => {
  it('come signed, once each and in order', async () => {
    const orderId = await rig.placedOrder()
    await rig.script('complete', { order_id: orderId })
    await until(() =>
      expect(rig.typesOf(orderId)).toEqual([
        'payment.authorized',
        'payment.captured',
        'order.paid',
      ]),
    )
    expect(rig.eventsOf(orderId)[1]).toMatchObject({ status: 'captured', amount: 118800n })
  })

  it('cannot be forged, nor reused with another amount', async () => {
    const orderId = await rig.placedOrder()
    await rig.script('complete', { order_id: orderId })
    await until(() => expect(rig.typesOf(orderId)).toContain('order.paid'))
    const real = rig.webhooksOf(orderId)[0]
    if (!real) throw new Error('No webhook came')
    const dearer = real.body.replace('118800', '118801')
    expect(dearer).not.toBe(real.body)
    expect(() => rig.gateway.readWebhook(dearer, real.headers)).toThrow(ForgedSignature)
    const { 'x-sandbox-signature': _, ...unsigned } = real.headers
    expect(() => rig.gateway.readWebhook(real.body, unsigned)).toThrow(ForgedSignature)
    const other = rig.adapter({ webhookSecret: 'another-one' })
    expect(() => other.readWebhook(real.body, real.headers)).toThrow(ForgedSignature)
  })

  it('come late when so scripted, while the status is known at once', async () => {
    const orderId = await rig.placedOrder()
    await rig.script('behaviour', { order_id: orderId, outcome: 'pay-late', late_ms: 3000 })
    const { callback } = await rig.script('complete', { order_id: orderId })
    expect(rig.gateway.readCallback(callback.fields).authentic).toBe(true)
    expect((await rig.gateway.status(orderId)).status).toBe('paid')
    await quiet()
    expect(rig.typesOf(orderId)).toEqual([])
    await until(() => expect(rig.typesOf(orderId)).toHaveLength(3))
  })

  it('come twice with the same event ids', async () => {
    const orderId = await rig.placedOrder()
    await rig.script('complete', { order_id: orderId, outcome: 'pay-twice' })
    await until(() => expect(rig.eventsOf(orderId)).toHaveLength(6))
    expect(new Set(rig.eventsOf(orderId).map((event) => event.eventId)).size).toBe(3)
  })

  it('come out of order: the failure of the first attempt after the success of the second', async () => {
    const orderId = await rig.placedOrder()
    await rig.script('complete', { order_id: orderId, outcome: 'pay-out-of-order' })
    await until(() =>
      expect(rig.typesOf(orderId)).toEqual([
        'order.paid',
        'payment.captured',
        'payment.authorized',
        'payment.failed',
      ]),
    )
    const { status, payments } = await rig.gateway.status(orderId)
    expect([status, payments.map((payment) => payment.status)]).toEqual([
      'paid',
      ['failed', 'captured'],
    ])
  })

  it('never come when so scripted', async () => {
    const orderId = await rig.placedOrder()
    await rig.script('complete', { order_id: orderId, outcome: 'pay-never' })
    await quiet()
    expect(rig.typesOf(orderId)).toEqual([])
    expect((await rig.gateway.status(orderId)).status).toBe('paid')
  })

  it('are sent again until they are accepted', async () => {
    rig.webhookStatus = 500
    const orderId = await rig.placedOrder()
    await rig.script('complete', { order_id: orderId, outcome: 'fail' })
    await until(() => expect(rig.typesOf(orderId).length).toBeGreaterThanOrEqual(2))
    rig.webhookStatus = 200
    const refused = rig.typesOf(orderId).length
    await until(() => expect(rig.typesOf(orderId)).toHaveLength(refused + 1))
    await quiet()
    expect(rig.typesOf(orderId)).toHaveLength(refused + 1)
  })
})

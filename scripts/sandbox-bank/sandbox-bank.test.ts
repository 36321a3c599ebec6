import { describe, expect, it } from 'vitest'
import { GatewayUnavailable } from '@/lib/infra/payment-gateway/gateway'
import { request, sandboxRig, until } from './bank-rig.fixture'

const rig = sandboxRig()

describe('faults', { timeout: 30_000 }, () => {
  it('is unavailable when out of service', async () => {
    const orderId = await rig.placedOrder()
    await rig.script('behaviour', { unavailable: true })
    await expect(rig.gateway.status(orderId)).rejects.toThrow(GatewayUnavailable)
    expect(rig.dumps.slice(-3).map((dump) => dump.responseStatus)).toEqual([503, 503, 503])
  })

  it('has still one order when every answer came too late', async () => {
    const asked = request()
    await rig.script('behaviour', { slow_ms: 1500 })
    await expect(rig.gateway.createOrder(asked)).rejects.toThrow(GatewayUnavailable)
    await rig.script('behaviour', {})
    const { providerOrderId } = await rig.gateway.createOrder(asked)
    const known = await rig.call(`/v1/orders?receipt=${asked.orderRef}`)
    expect(await known.json()).toMatchObject({ count: 1, items: [{ id: providerOrderId }] })
  })

  it('says plainly that its port is taken', async () => {
    await expect(rig.start(new URL(rig.server.url).port)).rejects.toThrow('ended with 1')
  })

  it('keeps orders, payments and unsent webhooks through a crash', async () => {
    const [open, paid] = [await rig.placedOrder(), await rig.placedOrder()]
    const form = { order_id: paid, outcome: 'pay-late', late_ms: 4000 }
    await rig.script('behaviour', form)
    await rig.script('complete', { order_id: paid })
    const before = [await rig.gateway.status(open), await rig.gateway.status(paid)]
    await rig.server.end('SIGKILL')
    expect(rig.typesOf(paid)).toEqual([])
    rig.server = await rig.start(new URL(rig.server.url).port)
    expect([await rig.gateway.status(open), await rig.gateway.status(paid)]).toEqual(before)
    await until(() => expect(rig.typesOf(paid)).toHaveLength(3), 12_000)
  })
})

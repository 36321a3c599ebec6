import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ExchangeDump } from '../exchange'
import { ForgedSignature, GatewayRefused, GatewayUnavailable } from '../gateway'
import type { GatewayEvent, OrderRequest, PaymentGateway } from '../gateway'
import { httpFake } from '../http-fake'
import { sandbox } from '../sandbox'
import { startSandboxProcess } from './sandbox-process'

type Webhook = Awaited<ReturnType<typeof httpFake>>['seen'][number]

const folder = mkdtempSync(join(tmpdir(), 'sandbox-gateway-'))
const dumps: ExchangeDump[] = []
let webhookStatus = 200
let webhooks: Awaited<ReturnType<typeof httpFake>>
let server: Awaited<ReturnType<typeof startSandboxProcess>>
let gateway: PaymentGateway
let number = 0

const secrets = { keyId: 'sandbox-key', keySecret: 'sandbox-key-secret' }
const webhookSecret = 'sandbox-webhook-secret'

const start = (port = '0') =>
  startSandboxProcess({
    SANDBOX_GATEWAY_PORT: port,
    SANDBOX_KEY_ID: secrets.keyId,
    SANDBOX_KEY_SECRET: secrets.keySecret,
    SANDBOX_WEBHOOK_SECRET: webhookSecret,
    SANDBOX_WEBHOOK_URL: `${webhooks.url}/webhook`,
    SANDBOX_STATE: join(folder, 'state.jsonl'),
    SANDBOX_RETRY_MS: '100',
  })

beforeAll(async () => {
  webhooks = await httpFake(() => ({ status: webhookStatus, body: {} }))
  server = await start()
  gateway = sandbox({
    ...secrets,
    webhookSecret,
    baseUrl: server.url,
    timeoutMs: 1000,
    backoffMs: 10,
    onExchange: (dump) => void dumps.push(dump),
  })
}, 30_000)

afterAll(async () => {
  expect(await server.end('SIGTERM')).toBe(0)
  await webhooks.stop()
  rmSync(folder, { recursive: true })
})

afterEach(async () => {
  webhookStatus = 200
  await script('behaviour', {})
})

async function script(path: 'behaviour' | 'complete', body: object): Promise<Completed> {
  const response = await fetch(`${server.url}/v1/sandbox/${path}`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${secrets.keyId}:${secrets.keySecret}`)}` },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  return response.json()
}

interface Completed {
  callback: { address: string; fields: Record<string, string> }
}

const request = (): OrderRequest => ({
  orderRef: `bill-${process.pid}-${++number}`,
  amount: 118800n,
  currency: 'INR',
  description: 'Trade licence fee',
  customer: {},
  callbackUrl: 'http://127.0.0.1:9/pay/return?bill=1',
  language: 'en',
  notes: {},
})

async function placedOrder() {
  return (await gateway.createOrder(request())).providerOrderId
}

const eventsOf = (orderId: string): GatewayEvent[] =>
  webhooks.seen
    .filter((one) => one.body.includes(orderId))
    .map((one) => gateway.readWebhook(one.body, one.headers))

const typesOf = (orderId: string) => eventsOf(orderId).map((event) => event.type)

const until = (check: () => void, timeout = 5000) => vi.waitFor(check, { timeout, interval: 20 })

const quiet = () => new Promise((resolve) => setTimeout(resolve, 900))

describe('orders', () => {
  it('gives the same order for the same reference, and refuses another amount', async () => {
    const asked = request()
    const first = await gateway.createOrder(asked)
    expect(await gateway.createOrder(asked)).toEqual(first)
    await expect(gateway.createOrder({ ...asked, amount: 100n })).rejects.toThrow(GatewayRefused)
    expect(await gateway.status(first.providerOrderId)).toEqual({
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
    const placed = await Promise.all(Array.from({ length: 20 }, () => gateway.createOrder(asked)))
    expect(new Set(placed.map((one) => one.providerOrderId)).size).toBe(1)
  })

  it('refuses a wrong key', async () => {
    const stranger = sandbox({ ...secrets, keySecret: 'guess', webhookSecret, baseUrl: server.url })
    await expect(stranger.createOrder(request())).rejects.toThrow('api key')
  })

  it('expires an order that is not paid in time', async () => {
    const response = await fetch(`${server.url}/v1/orders`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${secrets.keyId}:${secrets.keySecret}`)}` },
      body: JSON.stringify({
        amount: 500,
        currency: 'INR',
        receipt: request().orderRef,
        callback_url: request().callbackUrl,
        expire_by: 1,
      }),
    })
    const order: { id: string } = await response.json()
    expect((await gateway.status(order.id)).status).toBe('expired')
    expect((await fetch(`${server.url}/checkout/${order.id}`)).status).toBe(410)
  })
})

describe('the hosted checkout', () => {
  const choose = (orderId: string, form: Record<string, string>) =>
    fetch(`${server.url}/checkout/${orderId}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    })

  it('sends the payer back with a signed payment', async () => {
    const orderId = await placedOrder()
    const response = await choose(orderId, { method: 'card', outcome: 'pay' })
    const back = new URL(response.headers.get('location') ?? '')
    expect(back.searchParams.get('bill')).toBe('1')
    const claim = gateway.readCallback(Object.fromEntries(back.searchParams))
    expect(claim).toMatchObject({ providerOrderId: orderId, claimed: 'success', authentic: true })
    const { status, amountPaid, payments } = await gateway.status(orderId)
    expect({ status, amountPaid }).toEqual({ status: 'paid', amountPaid: 118800n })
    expect(payments[0]).toMatchObject({
      method: 'card',
      providerPaymentId: claim.providerPaymentId,
    })
  })

  it('takes one payment when the payer sends the page twice', async () => {
    const orderId = await placedOrder()
    const form = { method: 'upi', outcome: 'pay' }
    await Promise.all([choose(orderId, form), choose(orderId, form), choose(orderId, form)])
    expect((await gateway.status(orderId)).payments).toHaveLength(1)
  })

  it('returns a payer who gives up, with nothing paid', async () => {
    const orderId = await placedOrder()
    const response = await choose(orderId, { leave: 'yes', method: 'upi', outcome: 'pay' })
    const back = new URL(response.headers.get('location') ?? '')
    const claim = gateway.readCallback(Object.fromEntries(back.searchParams))
    expect(claim).toEqual({ providerOrderId: orderId, claimed: 'failure', authentic: false })
    expect((await gateway.status(orderId)).status).toBe('created')
  })

  it('shows the page again, in Hindi too, when nothing was chosen', async () => {
    const response = await fetch(`${server.url}/checkout/${await placedOrder()}?lang=hi`, {
      method: 'POST',
    })
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(page).toContain('<html lang="hi">')
    expect(page).toContain('भुगतान का तरीका और परिणाम चुनें।')
  })

  it('can send the result back as a form', async () => {
    const posting = sandbox({
      ...secrets,
      webhookSecret,
      baseUrl: server.url,
      callbackMethod: 'post',
    })
    const { providerOrderId } = await posting.createOrder(request())
    const page = await (await choose(providerOrderId, { method: 'upi', outcome: 'fail' })).text()
    expect(page).toContain('method="post" action="http://127.0.0.1:9/pay/return?bill=1"')
    const pattern = /name="(\w+)" value="(\w+)"/g
    const fields = Object.fromEntries([...page.matchAll(pattern)].map((hit) => hit.slice(1, 3)))
    const claim = posting.readCallback(fields)
    expect(claim).toMatchObject({ providerOrderId, claimed: 'failure', authentic: false })
    expect((await gateway.status(providerOrderId)).status).toBe('failed')
  })

  it('does not run what a description or a name brings along', async () => {
    const { checkout } = await gateway.createOrder({
      ...request(),
      description: '<script>alert(1)</script>',
      customer: { name: '"><img src=x>' },
    })
    const page = await (await fetch(checkout.url)).text()
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img')
  })
})

describe('webhooks', () => {
  it('come signed, once each and in order', async () => {
    const orderId = await placedOrder()
    await script('complete', { order_id: orderId })
    await until(() =>
      expect(typesOf(orderId)).toEqual(['payment.authorized', 'payment.captured', 'order.paid']),
    )
    expect(eventsOf(orderId)[1]).toMatchObject({ status: 'captured', amount: 118800n })
  })

  it('cannot be forged, nor reused with another amount', async () => {
    const orderId = await placedOrder()
    await script('complete', { order_id: orderId })
    await until(() => expect(typesOf(orderId)).toContain('order.paid'))
    const real = webhooks.seen.find((one) => one.body.includes(orderId)) as Webhook
    const dearer = real.body.replace('118800', '118801')
    expect(dearer).not.toBe(real.body)
    expect(() => gateway.readWebhook(dearer, real.headers)).toThrow(ForgedSignature)
    const { 'x-sandbox-signature': _, ...unsigned } = real.headers
    expect(() => gateway.readWebhook(real.body, unsigned)).toThrow(ForgedSignature)
    const other = sandbox({ ...secrets, webhookSecret: 'another-one', baseUrl: server.url })
    expect(() => other.readWebhook(real.body, real.headers)).toThrow(ForgedSignature)
  })

  it('come late when so scripted, while the status is known at once', async () => {
    const orderId = await placedOrder()
    await script('behaviour', { order_id: orderId, outcome: 'pay-late', late_ms: 1200 })
    const { callback } = await script('complete', { order_id: orderId })
    expect(gateway.readCallback(callback.fields).authentic).toBe(true)
    expect((await gateway.status(orderId)).status).toBe('paid')
    await quiet()
    expect(typesOf(orderId)).toEqual([])
    await until(() => expect(typesOf(orderId)).toHaveLength(3))
  })

  it('come twice with the same event ids', async () => {
    const orderId = await placedOrder()
    await script('complete', { order_id: orderId, outcome: 'pay-twice' })
    await until(() => expect(eventsOf(orderId)).toHaveLength(6))
    expect(new Set(eventsOf(orderId).map((event) => event.eventId)).size).toBe(3)
  })

  it('come out of order: the failure of the first attempt after the success of the second', async () => {
    const orderId = await placedOrder()
    await script('complete', { order_id: orderId, outcome: 'pay-out-of-order' })
    await until(() =>
      expect(typesOf(orderId)).toEqual([
        'order.paid',
        'payment.captured',
        'payment.authorized',
        'payment.failed',
      ]),
    )
    const { status, payments } = await gateway.status(orderId)
    expect([status, payments.map((payment) => payment.status)]).toEqual([
      'paid',
      ['failed', 'captured'],
    ])
  })

  it('never come when so scripted', async () => {
    const orderId = await placedOrder()
    await script('complete', { order_id: orderId, outcome: 'pay-never' })
    await quiet()
    expect(typesOf(orderId)).toEqual([])
    expect((await gateway.status(orderId)).status).toBe('paid')
  })

  it('are sent again until they are accepted', async () => {
    webhookStatus = 500
    const orderId = await placedOrder()
    await script('complete', { order_id: orderId, outcome: 'fail' })
    await until(() => expect(typesOf(orderId).length).toBeGreaterThanOrEqual(2))
    webhookStatus = 200
    const refused = typesOf(orderId).length
    await until(() => expect(typesOf(orderId)).toHaveLength(refused + 1))
    await quiet()
    expect(typesOf(orderId)).toHaveLength(refused + 1)
  })
})

describe('refunds', () => {
  it('gives back once per key, never more than was paid, and tells when it is done', async () => {
    const orderId = await placedOrder()
    await script('complete', { order_id: orderId })
    const providerPaymentId = (await gateway.status(orderId)).payments[0]?.providerPaymentId ?? ''
    const part = { providerPaymentId, amount: 18800n, idempotencyKey: `refund-${orderId}` }
    const refund = await gateway.refund(part)
    expect(refund).toMatchObject({ amount: 18800n, status: 'pending', providerPaymentId })
    expect(await gateway.refund(part)).toMatchObject({ providerRefundId: refund.providerRefundId })
    await expect(gateway.refund({ ...part, amount: 18801n })).rejects.toThrow(GatewayRefused)
    const rest = { providerPaymentId, amount: 100001n, idempotencyKey: `rest-${orderId}` }
    await expect(gateway.refund(rest)).rejects.toThrow('greater than the payment')
    expect((await gateway.status(orderId)).status).toBe('paid')
    await gateway.refund({ ...rest, amount: 100000n })
    expect((await gateway.status(orderId)).status).toBe('refunded')
    await until(() => expect(typesOf(orderId)).toContain('refund.processed'))
    expect((await gateway.refundStatus(refund.providerRefundId)).status).toBe('processed')
    const done = eventsOf(orderId).find((event) => event.status === 'refunded')
    expect(done).toMatchObject({ providerRefundId: refund.providerRefundId, amount: 18800n })
  })
})

describe('faults', () => {
  it('is unavailable when out of service', async () => {
    const orderId = await placedOrder()
    await script('behaviour', { unavailable: true })
    await expect(gateway.status(orderId)).rejects.toThrow(GatewayUnavailable)
    expect(dumps.slice(-3).map((dump) => dump.responseStatus)).toEqual([503, 503, 503])
  })

  it('has still one order when every answer came too late', async () => {
    const asked = request()
    await script('behaviour', { slow_ms: 1500 })
    await expect(gateway.createOrder(asked)).rejects.toThrow(GatewayUnavailable)
    await script('behaviour', {})
    const { providerOrderId } = await gateway.createOrder(asked)
    const known = await fetch(`${server.url}/v1/orders?receipt=${asked.orderRef}`, {
      headers: { authorization: `Basic ${btoa(`${secrets.keyId}:${secrets.keySecret}`)}` },
    })
    expect(await known.json()).toMatchObject({ count: 1, items: [{ id: providerOrderId }] })
  }, 10_000)

  it('keeps orders, payments and unsent webhooks through a crash', async () => {
    const [open, paid] = [await placedOrder(), await placedOrder()]
    const form = { order_id: paid, outcome: 'pay-late', late_ms: 2500 }
    await script('behaviour', form)
    await script('complete', { order_id: paid })
    const before = [await gateway.status(open), await gateway.status(paid)]
    await server.end('SIGKILL')
    expect(typesOf(paid)).toEqual([])
    server = await start(new URL(server.url).port)
    expect([await gateway.status(open), await gateway.status(paid)]).toEqual(before)
    await until(() => expect(typesOf(paid)).toHaveLength(3), 8000)
  }, 20_000)

  it('says plainly that its port is taken', async () => {
    await expect(start(new URL(server.url).port)).rejects.toThrow('ended with 1')
  })
})

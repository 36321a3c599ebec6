import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { inUlb, offerLevy, ulb } from '../billing/levy.fixture'
import { hearCallback } from './hear-callback'
import { hearWebhook } from './hear-webhook'
import { billFor, checkoutFor, hear, signed, startSandbox, stateOf } from './online.fixture'
import { payByToken } from './pay-by-token'
import { reconcilePending } from './reconcile-pending'

let sandbox: Awaited<ReturnType<typeof startSandbox>>
let levy: string

beforeAll(async () => {
  sandbox = await startSandbox()
  levy = offerLevy('online-levy')
}, 120_000)
afterAll(() => sandbox.stop())

const settled = { payments: 1, receipts: 1, orders: ['SUCCESS'], refunds: [] }

describe('a payment on-line', () => {
  it('counts when the gateway says so, and the pay link shows the receipt', async () => {
    const { bill } = await billFor(levy)
    const order = await checkoutFor(bill)
    const back = await hearCallback('sandbox', await sandbox.decide(order, 'pay'))
    expect(back).toBe(bill.payToken)
    expect(await stateOf(bill.id)).toEqual(settled)
    const link = await payByToken({ by: 'guest' }, { ulb, token: bill.payToken })
    expect(link).toMatchObject({
      state: 'paid',
      bill: null,
      attempt: null,
      receipt: { amount: '500.00', mode: 'ONLINE' },
    })
  })

  it('does not count because a browser says so', async () => {
    const { bill } = await billFor(levy)
    const order = await checkoutFor(bill)
    const lie = {
      order: order.reference,
      sandbox_order_id: order.provider,
      sandbox_payment_id: 'pay_1',
      sandbox_signature: 'f'.repeat(64),
    }
    expect(await hearCallback('sandbox', lie)).toBe(bill.payToken)
    expect(await stateOf(bill.id)).toMatchObject({ payments: 0, orders: ['PENDING'] })
  })

  it('that failed can be tried again with the same order', async () => {
    const { bill } = await billFor(levy)
    const order = await checkoutFor(bill)
    await hearCallback('sandbox', await sandbox.decide(order, 'fail'))
    expect(await stateOf(bill.id)).toMatchObject({ payments: 0, orders: ['FAILURE'] })
    const again = await checkoutFor(bill)
    expect(again.reference).toBe(order.reference)
    await hearCallback('sandbox', await sandbox.decide(again, 'pay'))
    expect(await stateOf(bill.id)).toEqual(settled)
  })

  it('that the payer gave up ends at once, and a payment after all still counts', async () => {
    const { bill } = await billFor(levy)
    const order = await checkoutFor(bill)
    await hearCallback('sandbox', await sandbox.decide(order, 'close'))
    expect(await stateOf(bill.id)).toMatchObject({ payments: 0, orders: ['FAILURE'] })
    await sandbox.decide(order, 'pay-never')
    await reconcilePending(new Date(Date.now() + 20 * 60_000))
    expect(await stateOf(bill.id)).toEqual(settled)
  })

  it('that nobody came back from is found by asking', async () => {
    const { bill } = await billFor(levy)
    await sandbox.decide(await checkoutFor(bill), 'pay-never')
    const soon = new Date(Date.now() + 20 * 60_000)
    expect(await reconcilePending(soon)).toBeGreaterThan(0)
    expect(await stateOf(bill.id)).toEqual(settled)
  })

  it('is for the bill that was seen, or not at all', async () => {
    const { bill } = await billFor(levy)
    const { bill: other } = await billFor(levy)
    await expect(checkoutFor({ ...other, payToken: bill.payToken })).rejects.toThrow('bill')
    await inUlb((tx) =>
      tx.bill.update({
        where: { tenantId_id: { tenantId: ulb, id: bill.id } },
        data: { status: 'EXPIRED' },
      }),
    )
    await expect(checkoutFor(bill)).rejects.toMatchObject({ code: 'bill-changed' })
  })

  it('cannot start while the gateway is out of service, and nothing is lost', async () => {
    const { bill } = await billFor(levy)
    await sandbox.call('behaviour', { unavailable: true })
    await expect(checkoutFor(bill)).rejects.toMatchObject({ code: 'gateway-unavailable' })
    await sandbox.call('behaviour', {})
    await hearCallback('sandbox', await sandbox.decide(await checkoutFor(bill), 'pay'))
    expect(await stateOf(bill.id)).toEqual(settled)
  })
})

test('R3: fifty callbacks and webhooks, shuffled and repeated, end in one payment and one receipt', async () => {
  const { bill } = await billFor(levy)
  const order = await checkoutFor(bill)
  const callback = await sandbox.decide(order, 'pay-out-of-order')
  const webhooks = await sandbox.webhooksFor(order)
  expect(webhooks).toHaveLength(4)
  const calls = Array.from({ length: 50 }, (_, n) => {
    const webhook = webhooks[n % 5]
    return {
      place: (n * 7919) % 50,
      call: () => (webhook ? hear(webhook) : hearCallback('sandbox', callback)),
    }
  }).toSorted((a, b) => a.place - b.place)
  const answers = await Promise.all(calls.map(({ call }) => call()))
  expect(new Set(answers)).toEqual(new Set([200, bill.payToken]))
  expect(await stateOf(bill.id)).toEqual(settled)
}, 120_000)

describe('a webhook', () => {
  it('that is forged is refused and changes nothing', async () => {
    const { bill } = await billFor(levy)
    const order = await checkoutFor(bill)
    await sandbox.decide(order, 'pay')
    const [real] = await sandbox.webhooksFor(order)
    if (!real) throw new Error('no webhook')
    expect(await hear(signed(real.body, 'evt_1', 'another-secret'))).toBe(401)
    expect(await hear({ ...real, body: real.body.replace('payment.', 'payment .') })).toBe(401)
    expect(await hearWebhook('sandbox', real.body, {})).toBe(401)
    expect(await hearWebhook('razorpay', real.body, real.headers)).toBe(404)
    expect(await stateOf(bill.id)).toMatchObject({ payments: 0, orders: ['PENDING'] })
  })

  it('that is properly signed but tells a tale is not believed', async () => {
    const { bill } = await billFor(levy)
    const order = await checkoutFor(bill)
    const [real] = await sandbox.webhooksFor(order)
    expect(real).toBeUndefined()
    const entity = {
      id: 'pay_x',
      amount: 50000,
      currency: 'INR',
      status: 'captured',
      order_id: order.provider,
      created_at: 1,
    }
    const tale = { event: 'payment.captured', created_at: 1, payload: { payment: { entity } } }
    expect(await hear(signed(JSON.stringify(tale), 'evt_2'))).toBe(200)
    expect(await stateOf(bill.id)).toMatchObject({ payments: 0, orders: ['PENDING'] })
  })

  it('of a kind we do not know ends with 200', async () => {
    const unknown = { event: 'subscription.charged', created_at: 1, payload: {} }
    expect(await hear(signed(JSON.stringify(unknown), 'evt_3'))).toBe(200)
  })

  it('is asked for again while the gateway is silent', async () => {
    const { bill } = await billFor(levy)
    const order = await checkoutFor(bill)
    await sandbox.decide(order, 'pay')
    const [captured] = await sandbox.webhooksFor(order)
    if (!captured) throw new Error('no webhook')
    await sandbox.call('behaviour', { unavailable: true })
    expect(await hear(captured)).toBe(503)
    await sandbox.call('behaviour', {})
    expect(await hear(captured)).toBe(200)
    expect(await stateOf(bill.id)).toEqual(settled)
  })
})

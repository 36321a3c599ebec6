import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { signedIn } from '../applications/applicant.fixture'
import { inUlb, offerLevy, ulb } from '../billing/levy.fixture'
import { approveRefund } from './approve-refund'
import { collectAtCounter } from './collect-at-counter'
import { hearCallback } from './hear-callback'
import { hearWebhook } from './hear-webhook'
import { billFor, checkoutFor, startSandbox, stateOf } from './online.fixture'
import { payByToken } from './pay-by-token'
import { reconcilePending } from './reconcile-pending'
import { refundReceipt } from './refund-receipt'
import { sendRefund } from './send-refund'

type Delivery = { order_id: string; body: string; event_id: string }
let sandbox: Awaited<ReturnType<typeof startSandbox>>
let levy: string
let clerk: Awaited<ReturnType<typeof signedIn>>
let [first, second]: (typeof clerk)[] = []

beforeAll(async () => {
  sandbox = await startSandbox()
  levy = offerLevy('online-levy')
  clerk = await signedIn({
    name: 'Rakesh Lohani',
    mobile: '9800004430',
    tenantId: ulb,
    roles: ['CEMP'],
  })
  first = await signedIn({
    name: 'Meena Joshi',
    mobile: '9800004431',
    tenantId: ulb,
    roles: ['EGF_ADMINISTRATOR'],
  })
  second = await signedIn({
    name: 'Lata Dobhal',
    mobile: '9800004432',
    tenantId: ulb,
    roles: ['EMPLOYEE_FINANCE'],
  })
}, 120_000)
afterAll(() => sandbox.stop())

/** The payer decides at the bank's page; gives what the browser brings back. */
async function decide(order: { provider: string; reference: string }, outcome: string) {
  const { callback } = (await sandbox.call('complete', { order_id: order.provider, outcome })) as {
    callback: { fields: Record<string, string> }
  }
  return { order: order.reference, ...callback.fields }
}

/** The webhooks the gateway has for an order, as it would send them. */
async function webhooksFor({ provider }: { provider: string }) {
  const { items } = (await sandbox.call('deliveries')) as { items: Delivery[] }
  return items
    .filter(({ order_id }) => order_id === provider)
    .map(({ body, event_id }) => signed(body, event_id))
}

const signed = (
  body: string,
  eventId: string,
  secret = process.env['SANDBOX_GATEWAY_WEBHOOK_SECRET'] ?? '',
) => ({
  body,
  headers: {
    'x-sandbox-signature': createHmac('sha256', secret).update(body).digest('hex'),
    'x-sandbox-event-id': eventId,
  },
})

const hear = ({ body, headers }: ReturnType<typeof signed>) => hearWebhook('sandbox', body, headers)
const settled = { payments: 1, receipts: 1, orders: ['SUCCESS'], refunds: [] }

describe('a payment on-line', () => {
  it('counts when the gateway says so, and the pay link shows the receipt', async () => {
    const { bill } = await billFor(levy)
    const order = await checkoutFor(bill)
    const back = await hearCallback('sandbox', await decide(order, 'pay'))
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
    await hearCallback('sandbox', await decide(order, 'fail'))
    expect(await stateOf(bill.id)).toMatchObject({ payments: 0, orders: ['FAILURE'] })
    const again = await checkoutFor(bill)
    expect(again.reference).toBe(order.reference)
    await hearCallback('sandbox', await decide(again, 'pay'))
    expect(await stateOf(bill.id)).toEqual(settled)
  })

  it('that nobody came back from is found by asking', async () => {
    const { bill } = await billFor(levy)
    await decide(await checkoutFor(bill), 'pay-never')
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
    await hearCallback('sandbox', await decide(await checkoutFor(bill), 'pay'))
    expect(await stateOf(bill.id)).toEqual(settled)
  })
})

test('R3: fifty callbacks and webhooks, shuffled and repeated, end in one payment and one receipt', async () => {
  const { bill } = await billFor(levy)
  const order = await checkoutFor(bill)
  const callback = await decide(order, 'pay-out-of-order')
  const webhooks = await webhooksFor(order)
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
    await decide(order, 'pay')
    const [real] = await webhooksFor(order)
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
    const [real] = await webhooksFor(order)
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
    await decide(order, 'pay')
    const [captured] = await webhooksFor(order)
    if (!captured) throw new Error('no webhook')
    await sandbox.call('behaviour', { unavailable: true })
    expect(await hear(captured)).toBe(503)
    await sandbox.call('behaviour', {})
    expect(await hear(captured)).toBe(200)
    expect(await stateOf(bill.id)).toEqual(settled)
  })
})

describe('money that came too late', () => {
  it('is queued to go back when the bill was paid at the counter, and goes when approved', async () => {
    const { bill } = await billFor(levy)
    const order = await checkoutFor(bill)
    const callback = await decide(order, 'pay')
    await collectAtCounter(clerk, { bill: bill.id, mode: 'CASH', amount: '500' })
    await Promise.all([hearCallback('sandbox', callback), ...(await webhooksFor(order)).map(hear)])
    expect(await stateOf(bill.id)).toEqual({
      payments: 1,
      receipts: 1,
      orders: ['TO_BE_REFUNDED'],
      refunds: ['BILL_PAID_OTHERWISE QUEUED'],
    })
    await refundGoesThrough(bill.id)
  })

  it('is queued to go back when the bill has changed since', async () => {
    const { bill } = await billFor(levy)
    const callback = await decide(await checkoutFor(bill), 'pay')
    await inUlb((tx) =>
      tx.bill.update({
        where: { tenantId_id: { tenantId: ulb, id: bill.id } },
        data: { status: 'EXPIRED' },
      }),
    )
    await hearCallback('sandbox', callback)
    expect(await stateOf(bill.id)).toMatchObject({
      payments: 0,
      refunds: ['BILL_NOT_PAYABLE QUEUED'],
    })
  })

  async function refundGoesThrough(billId: string) {
    const refund = await inUlb((tx) =>
      tx.refund.findFirstOrThrow({ where: { tenantId: ulb, order: { billId } } }),
    )
    await approveRefund(first ?? clerk, { id: refund.id })
    await expect(approveRefund(second ?? clerk, { id: refund.id })).rejects.toMatchObject({
      code: 'refund-not-waiting',
    })
    await Promise.all([sendRefund(ulb, refund.id), sendRefund(ulb, refund.id)])
    await expect
      .poll(() => sendRefund(ulb, refund.id).then(() => stateOf(billId)), {
        timeout: 10_000,
        interval: 500,
      })
      .toMatchObject({ orders: ['REFUNDED'], refunds: [expect.stringContaining('DONE')] })
  }
})

test('a payment the bank has already is taken back by a refund that another officer approves', async () => {
  const { bill, account } = await billFor(levy)
  await hearCallback('sandbox', await decide(await checkoutFor(bill), 'pay'))
  const receipt = await inUlb((tx) =>
    tx.receipt.findFirstOrThrow({ where: { tenantId: ulb, payment: { billId: bill.id } } }),
  )
  const officer = first ?? clerk
  expect(await refundReceipt(officer, { id: receipt.id, reason: 'OTHER' })).toMatchObject({
    queued: true,
  })
  const refund = await inUlb((tx) =>
    tx.refund.findFirstOrThrow({ where: { tenantId: ulb, order: { billId: bill.id } } }),
  )
  await expect(approveRefund(officer, { id: refund.id })).rejects.toMatchObject({
    code: 'refund-by-another',
  })
  await approveRefund(second ?? clerk, { id: refund.id })
  const link = await payByToken({ by: 'guest' }, { ulb, token: bill.payToken })
  expect(link).toMatchObject({
    state: 'due',
    renewed: true,
    bill: { total: '500.00', consumerCode: account.consumerCode },
  })
})

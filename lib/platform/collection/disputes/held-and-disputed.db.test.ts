import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clock } from '@/lib/infra/clock/clock'
import { signedIn } from '../../applications/applicant.fixture'
import { currentBill } from '../../billing/current-bill'
import { demandFor, inUlb, newAccount, offerLevy, ulb } from '../../billing/levy.fixture'
import { Day } from '../../dates/dates'
import { collectAtCounter } from '../collect-at-counter'
import { hearCallback } from '../hear-callback'
import { getReceipt, listReceipts } from '../list-receipts'
import { billFor, checkoutFor, hear, startSandbox, stateOf } from '../online.fixture'
import { payByToken } from '../pay-by-token'
import { settleOrder } from '../settle-order'
import { decideDispute } from './decide-dispute'
import { listDisputes } from './disputes'

let sandbox: Awaited<ReturnType<typeof startSandbox>>
let levy: string
let clerk: Awaited<ReturnType<typeof signedIn>>
let accountant: typeof clerk
const guest = { by: 'guest' } as const

beforeAll(async () => {
  sandbox = await startSandbox()
  levy = offerLevy('held-levy', { partPaymentAllowed: false, advanceAllowed: false })
  const officer = (name: string, mobile: string, role: string) =>
    signedIn({ name, mobile, tenantId: ulb, roles: [role] })
  clerk = await officer('Rakesh Lohani', '9800004460', 'CEMP')
  accountant = await officer('Meena Joshi', '9800004461', 'EGF_ADMINISTRATOR')
}, 120_000)
afterAll(() => sandbox.stop())

const beforeMidnight = new Date('2026-03-31T23:50:00+05:30')
const moved = new Date('2026-03-31T23:56:00+05:30')

/** A checkout begun on the last evening of a financial year, and the bank's word that its money moved before midnight. */
async function begunBeforeMidnight(payer: { personId?: string } = {}) {
  const account = { ...newAccount(levy), ...payer }
  const bill = await clock.at(beforeMidnight, () =>
    inUlb(async (tx) => {
      await demandFor(tx, account, 2025, { TAX: 500 }, beforeMidnight)
      return currentBill(tx, account, beforeMidnight)
    }),
  )
  if (!bill) throw new Error('nothing is due')
  const order = await clock.at(beforeMidnight, () => checkoutFor(bill))
  const paid = (providerPaymentId: string) =>
    settleOrder(
      { by: 'system', as: 'payment' },
      {
        ulb,
        order: order.order,
        source: 'STATUS',
        key: providerPaymentId,
        state: {
          providerOrderId: order.provider,
          orderRef: order.reference,
          amount: 50_000n,
          status: 'paid',
          payments: [
            {
              providerPaymentId,
              amount: 50_000n,
              status: 'captured',
              method: 'upi',
              createdAt: moved,
            },
          ],
        },
      },
    )
  return { account, bill, order, paid }
}

describe('what a checkout holds', () => {
  it('stays payable across midnight, a newer bill and new interest; the receipt bears the day the money moved', async () => {
    const { account, bill, paid } = await begunBeforeMidnight()
    const link = await payByToken(guest, { ulb, token: bill.payToken })
    expect(link).toMatchObject({ renewed: true, bill: { total: '500.00' } })
    await inUlb((tx) => demandFor(tx, account, 2025, { TAX: 500, INTEREST: 30 }))
    await payByToken(guest, { ulb, token: bill.payToken })

    await paid('pay_evening')
    expect(await stateOf(bill.id)).toMatchObject({ payments: 1, orders: ['SUCCESS'], refunds: [] })
    const { receipts } = await listReceipts(clerk, {
      day: Day.parse('2026-03-31'),
      q: account.consumerCode,
    })
    expect(receipts).toMatchObject([{ at: moved.toISOString(), amount: '500.00' }])
    expect(receipts[0]?.number, 'the series of the year the money moved in').toContain('/2025-26/')
    expect(await getReceipt(clerk, { id: receipts[0]?.id ?? '' })).toMatchObject({
      heardAt: expect.any(String),
    })
    const after = await payByToken(guest, { ulb, token: bill.payToken })
    expect(after, 'what came on top is due on a new bill').toMatchObject({
      state: 'due',
      bill: { total: '30.00' },
    })
  })

  it('is paid back when the newer bill was paid meanwhile: told by page and message', async () => {
    const citizen = await signedIn({ name: 'Hansi Negi', mobile: '9800004462' })
    const { account, bill, paid } = await begunBeforeMidnight({ personId: citizen.personId })
    const today = await inUlb((tx) => currentBill(tx, account, new Date()))
    await collectAtCounter(clerk, { bill: today?.id ?? '', mode: 'CASH', amount: '500' })
    await paid('pay_second')
    expect(await stateOf(bill.id)).toMatchObject({
      payments: 0,
      orders: ['TO_BE_REFUNDED'],
      refunds: ['BILL_PAID_OTHERWISE QUEUED'],
    })
    const link = await payByToken(guest, { ulb, token: bill.payToken })
    expect(link).toMatchObject({ state: 'paid', comingBack: [{ amount: '500.00', done: false }] })
    const messages = await inUlb((tx) =>
      tx.message.findMany({
        where: { tenantId: ulb, personId: citizen.personId, template: 'payment.refund-due' },
      }),
    )
    expect(new Set(messages.map(({ channel }) => channel))).toEqual(new Set(['SMS', 'IN_APP']))
    expect(messages[0]?.body).toMatch(/₹\s?500/)
    // However often it is heard.
    await paid('pay_second')
    expect((await stateOf(bill.id)).refunds).toHaveLength(1)
  })
})

/** A bill paid on-line; gives its receipt and the bank's name of the payment. */
async function paidOnline() {
  const { bill, account } = await billFor(levy)
  const order = await checkoutFor(bill)
  const callback = await sandbox.decide(order, 'pay')
  await hearCallback('sandbox', callback)
  const receipt = await inUlb((tx) =>
    tx.receipt.findFirstOrThrow({ where: { tenantId: ulb, payment: { billId: bill.id } } }),
  )
  const payment = (callback as Record<string, string>)['sandbox_payment_id'] ?? ''
  return { bill, account, order, receipt, payment }
}

/** Everything the bank has sent about an order arrives. */
const heard = async (order: Parameters<typeof sandbox.webhooksFor>[0]) => {
  for (const webhook of await sandbox.webhooksFor(order)) expect(await hear(webhook)).toBe(200)
}

describe('money the bank takes back', () => {
  it('by a refund made there shows with the receipt, and once accepted the receipt is undone', async () => {
    const { bill, order, receipt, payment } = await paidOnline()
    await sandbox.api(`payments/${payment}/refund`, {})
    await heard(order)
    await heard(order)
    const seen = await getReceipt(clerk, { id: receipt.id })
    expect(seen.status, 'nobody has decided').toBe('DEPOSITED')
    expect(seen.disputes).toMatchObject([{ kind: 'REFUND', amount: '500.00', status: 'OPEN' }])

    const id = seen.disputes[0]?.id ?? ''
    const accepting = { id, decision: 'ACCEPTED', remark: 'Asked for at the bank' } as const
    await expect(decideDispute(clerk, accepting)).rejects.toThrow()
    await decideDispute(accountant, accepting)
    expect((await getReceipt(clerk, { id: receipt.id })).status).toBe('CANCELLED')
    expect(await stateOf(bill.id), 'nothing is sent twice').toMatchObject({
      orders: ['REFUNDED'],
      refunds: [],
    })
    const link = await payByToken(guest, { ulb, token: bill.payToken })
    expect(link).toMatchObject({ state: 'due', bill: { total: '500.00' } })
    await expect(decideDispute(accountant, accepting)).rejects.toMatchObject({
      code: 'dispute-decided',
    })
  })

  it('by a dispute waits for a decision; contested it stands, and won it is closed', async () => {
    const { order, receipt, payment } = await paidOnline()
    await sandbox.call('dispute', { payment_id: payment, reason_code: 'duplicate' })
    await heard(order)
    const dispute = async () => (await getReceipt(clerk, { id: receipt.id })).disputes[0]
    expect(await dispute()).toMatchObject({ kind: 'DISPUTE', status: 'OPEN', reason: 'duplicate' })
    expect((await listDisputes(accountant, {})).disputes[0]?.receipt.id).toBe(receipt.id)

    const id = (await dispute())?.id ?? ''
    await decideDispute(accountant, { id, decision: 'CONTESTED', remark: 'Paid once only' })
    expect(await dispute()).toMatchObject({ status: 'CONTESTED', decidedBy: 'Meena Joshi' })
    await sandbox.call('dispute', { payment_id: payment, status: 'won' })
    await heard(order)
    expect(await dispute()).toMatchObject({ status: 'CLOSED', bankStatus: 'won' })
    expect((await getReceipt(clerk, { id: receipt.id })).status).toBe('DEPOSITED')
  })

  it('in part is not undone as a whole', async () => {
    const { order, receipt, payment } = await paidOnline()
    await sandbox.api(`payments/${payment}/refund`, { amount: 10_000 })
    await heard(order)
    const [dispute] = (await getReceipt(clerk, { id: receipt.id })).disputes
    expect(dispute).toMatchObject({ amount: '100.00', status: 'OPEN' })
    await expect(
      decideDispute(accountant, { id: dispute?.id ?? '', decision: 'ACCEPTED', remark: 'x' }),
    ).rejects.toMatchObject({ code: 'dispute-of-a-part' })
  })
})

import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { signedIn } from '../applications/applicant.fixture'
import { demandFor, inUlb, offerLevy, ulb } from '../billing/levy.fixture'
import { approveRefund } from './approve-refund'
import { collectAtCounter } from './collect-at-counter'
import { hearCallback } from './hear-callback'
import { billFor, checkoutFor, hear, startSandbox, stateOf } from './online.fixture'
import { payByToken } from './pay-by-token'
import { refundReceipt } from './refund-receipt'
import { sendRefund } from './send-refund'

let sandbox: Awaited<ReturnType<typeof startSandbox>>
let levy: string
let clerk: Awaited<ReturnType<typeof signedIn>>
let first: typeof clerk
let second: typeof clerk

beforeAll(async () => {
  sandbox = await startSandbox()
  levy = offerLevy('refund-levy')
  const officer = (name: string, mobile: string, role: string) =>
    signedIn({ name, mobile, tenantId: ulb, roles: [role] })
  clerk = await officer('Rakesh Lohani', '9800004430', 'CEMP')
  first = await officer('Meena Joshi', '9800004431', 'EGF_ADMINISTRATOR')
  second = await officer('Lata Dobhal', '9800004432', 'EMPLOYEE_FINANCE')
}, 120_000)
afterAll(() => sandbox.stop())

describe('money that came too late', () => {
  it('is queued to go back when the bill was paid at the counter, and goes when approved', async () => {
    const { bill } = await billFor(levy)
    const order = await checkoutFor(bill)
    const callback = await sandbox.decide(order, 'pay')
    await collectAtCounter(clerk, { bill: bill.id, mode: 'CASH', amount: '500' })
    await Promise.all([
      hearCallback('sandbox', callback),
      ...(await sandbox.webhooksFor(order)).map(hear),
    ])
    expect(await stateOf(bill.id)).toEqual({
      payments: 1,
      receipts: 1,
      orders: ['TO_BE_REFUNDED'],
      refunds: ['BILL_PAID_OTHERWISE QUEUED'],
    })
    await refundGoesThrough(bill.id)
  })

  it('is queued to go back when less is due by now and no advance is kept', async () => {
    const exact = offerLevy('exact-levy', { advanceAllowed: false })
    const { bill, account } = await billFor(exact)
    const callback = await sandbox.decide(await checkoutFor(bill), 'pay')
    await inUlb((tx) => demandFor(tx, account, 2026, { TAX: 500, REBATE: -200 }))
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
    await approveRefund(first, { id: refund.id })
    await expect(approveRefund(second, { id: refund.id })).rejects.toMatchObject({
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
  await hearCallback('sandbox', await sandbox.decide(await checkoutFor(bill), 'pay'))
  const receipt = await inUlb((tx) =>
    tx.receipt.findFirstOrThrow({ where: { tenantId: ulb, payment: { billId: bill.id } } }),
  )
  const officer = first
  expect(await refundReceipt(officer, { id: receipt.id, reason: 'OTHER' })).toMatchObject({
    queued: true,
  })
  const refund = await inUlb((tx) =>
    tx.refund.findFirstOrThrow({ where: { tenantId: ulb, order: { billId: bill.id } } }),
  )
  await expect(approveRefund(officer, { id: refund.id })).rejects.toMatchObject({
    code: 'refund-by-another',
  })
  await approveRefund(second, { id: refund.id })
  const link = await payByToken({ by: 'guest' }, { ulb, token: bill.payToken })
  expect(link).toMatchObject({
    state: 'due',
    renewed: true,
    bill: { total: '500.00', consumerCode: account.consumerCode },
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../applications/applicant.fixture'
import { demandFor, inUlb, newAccount, offerLevy, ulb } from '../../billing/levy.fixture'
import { dayAt } from '../../dates/dates'
import { collectAtCounter } from '../collect-at-counter'
import { getReceipt, listReceipts } from '../list-receipts'
import { openAccount } from '../open-account'
import { cancelReceipt } from '../undo-receipt'

let levy: string
let clerk: Awaited<ReturnType<typeof signedIn>>
let accountant: typeof clerk

beforeAll(async () => {
  levy = offerLevy('tendered-levy')
  const officer = (name: string, mobile: string, role: string) =>
    signedIn({ name, mobile, tenantId: ulb, roles: [role] })
  clerk = await officer('Rakesh Lohani', '9800004450', 'CEMP')
  accountant = await officer('Meena Joshi', '9800004451', 'EGF_ADMINISTRATOR')
})

async function owing(rupees = 450): Promise<string> {
  const account = newAccount(levy)
  await inUlb((tx) => demandFor(tx, account, 2026, { TAX: rupees }))
  return (await openAccount(clerk, account)).bill?.id ?? ''
}

describe('cash handed over', () => {
  const cash = async (more: object) =>
    collectAtCounter(clerk, { bill: await owing(), mode: 'CASH', amount: '450', ...more })

  it('that is less than the amount is refused', async () => {
    await expect(cash({ received: '100' })).rejects.toMatchObject({
      faults: {
        received: [
          { code: 'pay-received-short', params: { missing: expect.stringMatching(/₹\s?350/) } },
        ],
      },
    })
  })

  it('far beyond the amount is asked about, and taken when the same sum is confirmed', async () => {
    await expect(cash({ received: '5000' })).rejects.toMatchObject({
      faults: { receivedConfirmed: [{ code: 'pay-received-much' }] },
    })
    const { receipt } = await cash({ received: '5000', receivedConfirmed: '5000' })
    expect((await getReceipt(clerk, { id: receipt })).cash).toEqual({
      received: '5000.00',
      change: '4550.00',
    })
  })

  it('like a UPI number is no cash, whatever is confirmed', async () => {
    for (const number of ['612300004410', '92233720368547758.07', '9'.repeat(40)])
      await expect(cash({ received: number, receivedConfirmed: number })).rejects.toMatchObject({
        faults: expect.anything(),
      })
  })

  it('gives its change, worked out here', async () => {
    const { receipt } = await cash({ received: '500' })
    expect((await getReceipt(clerk, { id: receipt })).cash).toEqual({
      received: '500.00',
      change: '50.00',
    })
  })
})

describe('a reference', () => {
  const upi = (bill: string, transactionNumber: string) =>
    collectAtCounter(clerk, { bill, mode: 'UPI', amount: '450', transactionNumber })

  it('pays once, however it is written, and names the first receipt', async () => {
    const first = await upi(await owing(), '6123 0000 9901')
    const second = await owing()
    for (const written of ['612300009901', '६१२३-००००-९९०१', ' 6123–0000–9901 '])
      await expect(upi(second, written)).rejects.toMatchObject({
        faults: {
          transactionNumber: [{ code: 'pay-reference-used', params: { receipt: first.number } }],
        },
      })
    const card = { mode: 'CARD' as const, transactionNumber: '612300009901' }
    await expect(
      collectAtCounter(clerk, { bill: second, amount: '450', instrumentNumber: '4242', ...card }),
    ).rejects.toMatchObject({ faults: { transactionNumber: [{ code: 'pay-reference-used' }] } })
    const { receipts } = await listReceipts(clerk, { q: '६१२३ ००००९९०१' })
    expect(receipts.map(({ number }) => number)).toEqual([first.number])
  })

  it('pays one of many bills offered at the same time', async () => {
    const bills = await Promise.all(Array.from({ length: 8 }, () => owing()))
    const taken = await Promise.allSettled(bills.map((bill) => upi(bill, '612300009902')))
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('of nothing but marks is none', async () => {
    await expect(upi(await owing(), '- -')).rejects.toMatchObject({
      faults: { transactionNumber: [{ code: 'pay-transaction-missing' }] },
    })
  })

  it('is free again once its receipt is cancelled', async () => {
    const cheque = {
      mode: 'CHEQUE' as const,
      amount: '450',
      instrumentNumber: '009903',
      instrumentOn: dayAt(new Date()),
      ifsc: 'sbin0000630',
    }
    const first = await collectAtCounter(clerk, { bill: await owing(), ...cheque })
    const other = await owing()
    await expect(
      collectAtCounter(clerk, { bill: other, ...cheque, instrumentNumber: '9903' }),
    ).rejects.toMatchObject({
      faults: {
        instrumentNumber: [{ code: 'pay-reference-used', params: { receipt: first.number } }],
      },
    })
    await collectAtCounter(clerk, { bill: other, ...cheque, ifsc: 'SBIN0000631' })
    await cancelReceipt(accountant, { id: first.receipt, reason: 'ERRORRECEIPT' })
    await collectAtCounter(clerk, { bill: await owing(), ...cheque })
  })

  it('is held once by the database itself', async () => {
    const first = await upi(await owing(), '612300009904')
    await owing()
    const copy = inUlb(
      (
        tx,
      ) => tx.$executeRaw`INSERT INTO payment (tenant_id, id, bill_id, person_id, business_service, consumer_code, mode,
          amount, total_due, paid_by, status, instrument_status, reference_key, at)
        SELECT tenant_id, gen_random_uuid(), bill_id, person_id, business_service, consumer_code, mode, amount, total_due,
          paid_by, status, instrument_status, reference_key, at
        FROM payment WHERE id = (SELECT payment_id FROM receipt WHERE id = ${first.receipt}::uuid)`,
    )
    await expect(copy).rejects.toThrow('payment_reference_once')
  })
})

it('looking for receipts takes % and _ as they are written', async () => {
  await collectAtCounter(clerk, {
    bill: await owing(),
    mode: 'CASH',
    amount: '450',
    paidBy: '50%_off',
  })
  for (const q of ['%', '_', '%%', '50%off'])
    expect(
      (await listReceipts(clerk, { q })).receipts.every(({ paidBy }) => paidBy.includes(q)),
    ).toBe(true)
  expect((await listReceipts(clerk, { q: '50%_' })).receipts).toMatchObject([{ paidBy: '50%_off' }])
  expect((await listReceipts(clerk, { q: 'hansi' })).receipts.length).toBeGreaterThan(0)
})

import { beforeAll, describe, expect, it, test } from 'vitest'
import { signedIn } from '../applications/applicant.fixture'
import { currentBill } from '../billing/current-bill'
import { demandFor, inUlb, newAccount, offerLevy, ulb } from '../billing/levy.fixture'
import { toJson } from '../operations/to-json'
import { uuidv7 } from '../operations/uuid'
import { collectAtCounter } from './collect-at-counter'
import { findDues } from './find-dues'
import { listReceipts } from './list-receipts'
import { openAccount } from './open-account'
import { remitted } from './remittance/remitted.fixture'
import { cancelReceipt, dishonourReceipt } from './undo-receipt'

let levy: string
let clerk: Awaited<ReturnType<typeof signedIn>>
let accountant: typeof clerk
let citizen: typeof clerk

beforeAll(async () => {
  levy = offerLevy('counter-levy')
  const officer = (name: string, mobile: string, roles: string[]) =>
    signedIn({ name, mobile, tenantId: ulb, roles })
  clerk = await officer('Rakesh Lohani', '9800004420', ['CEMP'])
  accountant = await officer('Meena Joshi', '9800004421', ['EGF_ADMINISTRATOR'])
  citizen = await signedIn({ name: 'Hansi Negi', mobile: '9800004422' })
})

/** An account that owes some rupees, with its bill. */
async function owing(rupees = 500) {
  const account = newAccount(levy)
  await inUlb((tx) => demandFor(tx, account, 2026, { TAX: rupees }))
  const { bill } = await openAccount(clerk, account)
  if (!bill) throw new Error('nothing is due')
  return { account, bill }
}

const cash = (bill: string, amount = '500') => ({ bill, mode: 'CASH' as const, amount })

describe('at the counter', () => {
  it('finds an account by its number and takes cash for it', async () => {
    const { account, bill } = await owing()
    const { accounts } = await findDues(clerk, { q: account.consumerCode.toLowerCase() })
    expect(accounts).toMatchObject([
      { consumerCode: account.consumerCode, payer: 'Hansi Negi', due: '500.00' },
    ])
    const { number } = await collectAtCounter(clerk, cash(bill.id))
    expect(number).toMatch(/^COUNTER-LEVY\/DDN\/\d{4}-\d{2}\/\d{6}$/)
    expect((await openAccount(clerk, account)).bill).toBeNull()
    const { receipts } = await listReceipts(clerk, { q: number })
    expect(receipts).toMatchObject([
      { number, amount: '500.00', mode: 'CASH', collectedBy: 'Rakesh Lohani', status: 'NEW' },
    ])
  })

  it('takes money once for one request sent twice', async () => {
    const { bill } = await owing()
    const idempotencyKey = uuidv7()
    const [first, second] = await Promise.all([
      collectAtCounter(clerk, cash(bill.id), { idempotencyKey }),
      collectAtCounter(clerk, cash(bill.id), { idempotencyKey }),
    ])
    expect(toJson(second)).toBe(toJson(first))
    await expect(collectAtCounter(clerk, cash(bill.id))).rejects.toMatchObject({
      code: 'bill-already-paid',
    })
  })

  test.each([
    [{ mode: 'CHEQUE' as const, amount: '500' }, ['instrumentNumber', 'instrumentOn', 'ifsc']],
    [{ mode: 'CASH' as const, amount: '500.50' }, ['amount']],
    [{ mode: 'CARD' as const, amount: '500' }, ['transactionNumber', 'instrumentNumber']],
  ])('says which fields of %j are wrong', async (tender, fields) => {
    const { bill } = await owing()
    const refused = collectAtCounter(clerk, { bill: bill.id, ...tender })
    await expect(refused).rejects.toMatchObject({
      faults: Object.fromEntries(fields.map((field) => [field, expect.anything()])),
    })
  })

  it('is for clerks of the ULB alone', async () => {
    const { bill, account } = await owing()
    await expect(collectAtCounter(citizen, cash(bill.id))).rejects.toThrow()
    await expect(collectAtCounter(accountant, cash(bill.id))).rejects.toThrow()
    const elsewhere = await signedIn({
      name: 'Asha Bora',
      mobile: '9800004423',
      tenantId: 'uk.haridwar',
      roles: ['CEMP'],
    })
    await expect(collectAtCounter(elsewhere, cash(bill.id))).rejects.toThrow('bill')
    expect((await findDues(elsewhere, { q: account.consumerCode })).accounts).toEqual([])
  })
})

test('R5: sixteen counters at once write receipts without a gap and without a double', async () => {
  const bills = await Promise.all(Array.from({ length: 16 }, async () => (await owing()).bill.id))
  const numbers = (await Promise.all(bills.map((bill) => collectAtCounter(clerk, cash(bill))))).map(
    ({ number }) => number,
  )
  const receipts = await inUlb((tx) =>
    tx.receipt.findMany({ where: { tenantId: ulb, series: { startsWith: 'COUNTER-LEVY' } } }),
  )
  const sequences = receipts.map(({ sequence }) => sequence).toSorted((a, b) => a - b)
  expect(new Set(numbers).size).toBe(16)
  expect(sequences).toEqual(sequences.map((_, n) => n + 1))
})

test('R5: sixteen counters that take the same bill write one receipt', async () => {
  const { bill } = await owing()
  const taken = await Promise.allSettled(
    Array.from({ length: 16 }, () => collectAtCounter(clerk, cash(bill.id))),
  )
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

describe('undoing a receipt', () => {
  const cheque = (bill: string, amount = '500') => ({
    bill,
    amount,
    mode: 'CHEQUE' as const,
    instrumentNumber: '004417',
    instrumentOn: new Date().toISOString().slice(0, 10),
    ifsc: 'SBIN0000630',
  })

  it('makes the money due again on a new bill, and takes the number back from nobody', async () => {
    const { account, bill } = await owing()
    const { receipt } = await collectAtCounter(clerk, cash(bill.id))
    await cancelReceipt(accountant, { id: receipt, reason: 'ERRORRECEIPT' })
    const again = (await openAccount(clerk, account)).bill
    expect(again).toMatchObject({ total: '500.00', status: 'ACTIVE' })
    expect(again?.id).not.toBe(bill.id)
    expect(
      await inUlb((tx) => tx.bill.findFirst({ where: { tenantId: ulb, id: bill.id } })),
    ).toMatchObject({ status: 'CANCELLED' })
    await expect(cancelReceipt(accountant, { id: receipt, reason: 'OTHER' })).rejects.toMatchObject(
      { code: 'receipt-already-undone' },
    )
  })

  it('goes newest first, and gives an advance back', async () => {
    const { account, bill } = await owing(1000)
    const first = await collectAtCounter(clerk, cash(bill.id, '400'))
    const rest = (await openAccount(clerk, account)).bill
    const second = await collectAtCounter(clerk, cash(rest?.id ?? '', '800'))
    await expect(
      cancelReceipt(accountant, { id: first.receipt, reason: 'OTHER' }),
    ).rejects.toMatchObject({ code: 'receipt-not-newest' })
    await cancelReceipt(accountant, { id: second.receipt, reason: 'OTHER' })
    expect((await openAccount(clerk, account)).bill?.total).toBe('600.00')
    await cancelReceipt(accountant, { id: first.receipt, reason: 'OTHER' })
    expect((await openAccount(clerk, account)).bill?.total).toBe('1000.00')
  })

  it('is over once the money is in the bank, but for a cheque that bounces', async () => {
    const [money, paper] = [await owing(), await owing()]
    const notes = await collectAtCounter(clerk, cash(money.bill.id))
    const bounced = await collectAtCounter(clerk, cheque(paper.bill.id))
    const receipts = [notes.receipt, bounced.receipt]
    await remitted(clerk, accountant, { receipts, cash: '500', cheques: '500' })
    await expect(
      cancelReceipt(accountant, { id: notes.receipt, reason: 'OTHER' }),
    ).rejects.toMatchObject({ code: 'receipt-already-remitted' })
    await expect(
      dishonourReceipt(accountant, { id: notes.receipt, reason: 'OTHER' }),
    ).rejects.toMatchObject({ code: 'receipt-wrong-mode' })
    await dishonourReceipt(accountant, { id: bounced.receipt, reason: 'CHEQUEBOUNCE' })
    expect((await openAccount(clerk, paper.account)).bill?.total).toBe('500.00')
  })

  it('is not for clerks', async () => {
    const { bill } = await owing()
    const { receipt } = await collectAtCounter(clerk, cash(bill.id))
    await expect(cancelReceipt(clerk, { id: receipt, reason: 'OTHER' })).rejects.toThrow()
  })

  it('leaves a part-paid bill to be paid by a later one', async () => {
    const { account, bill } = await owing(1000)
    await collectAtCounter(clerk, cash(bill.id, '400'))
    await expect(collectAtCounter(clerk, cash(bill.id, '600'))).rejects.toMatchObject({
      code: 'bill-already-paid',
    })
    const next = await inUlb((tx) => currentBill(tx, account, new Date()))
    expect(next?.total).toBe(60000n)
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../applications/applicant.fixture'
import { demandFor, inUlb, newAccount, offerLevy, ulb } from '../../billing/levy.fixture'
import { addDays, dayAt } from '../../dates/dates'
import { uuidv7 } from '../../operations/uuid'
import { collectAtCounter } from '../collect-at-counter'
import { getReceipt } from '../list-receipts'
import { openAccount } from '../open-account'
import { cancelReceipt, dishonourReceipt } from '../undo-receipt'
import { clearReceipt } from './clear-receipt'
import { approveRemittance, returnRemittance } from './decide-remittance'
import { prepareRemittance } from './prepare-remittance'
import { getRemittance, heldReceipts, listRemittances } from './remittances'
import { remitted, slip } from './remitted.fixture'

type Signed = Awaited<ReturnType<typeof signedIn>>
let levy: string
let clerk: Signed
let accountant: Signed
let both: Signed
const today = dayAt(new Date())

beforeAll(async () => {
  levy = offerLevy('remitted-levy')
  const officer = (name: string, mobile: string, roles: string[]) =>
    signedIn({ name, mobile, tenantId: ulb, roles })
  clerk = await officer('Rakesh Lohani', '9800004440', ['CEMP'])
  accountant = await officer('Meena Joshi', '9800004441', ['EGF_ADMINISTRATOR'])
  both = await officer('Asha Bora', '9800004442', ['CEMP', 'EGF_ADMINISTRATOR'])
})

let papers = 100_000
const paper = (mode: 'CHEQUE' | 'DD') => ({
  mode,
  instrumentNumber: String(++papers),
  instrumentOn: today,
  ifsc: 'SBIN0000630',
})

/** A receipt over ₹500, and the account it is for. */
async function receipted(tender: object = { mode: 'CASH' as const }) {
  const account = newAccount(levy)
  await inUlb((tx) => demandFor(tx, account, 2026, { TAX: 500 }))
  const { bill } = await openAccount(clerk, account)
  const asked = { bill: bill?.id ?? '', amount: '500', mode: 'CASH' as const, ...tender }
  return { account, id: (await collectAtCounter(clerk, asked)).receipt }
}
const statusOf = async (id: string) => (await getReceipt(clerk, { id })).status
const card = () => ({
  mode: 'CARD' as const,
  transactionNumber: `POS${++papers}`,
  instrumentNumber: '4242',
})

describe('a pay-in slip', () => {
  it('takes held cash, cheques, drafts and cards to the bank after a second look', async () => {
    const all = [await receipted(), await receipted(paper('CHEQUE')), await receipted(paper('DD'))]
    const receipts = [...all, await receipted(card())].map(({ id }) => id)
    for (const id of receipts) expect(await statusOf(id)).toBe('NEW')
    const totals = { cash: '500', cheques: '500', drafts: '500', cards: '500' }
    const { id } = await prepareRemittance(clerk, { ...slip(), ...totals, receipts })
    expect(await getRemittance(clerk, { id })).toMatchObject({ status: 'PREPARED', own: true })
    for (const receipt of receipts) expect(await statusOf(receipt)).toBe('NEW')

    await approveRemittance(accountant, { id })
    for (const receipt of receipts) expect(await statusOf(receipt)).toBe('DEPOSITED')
    const { slips } = await listRemittances(accountant, {})
    expect(slips.find((each) => each.id === id)).toMatchObject({
      status: 'APPROVED',
      preparedBy: 'Rakesh Lohani',
      decidedBy: 'Meena Joshi',
      total: '2000.00',
      receipts: 4,
    })
  })

  it('must add up for each kind of instrument', async () => {
    const receipts = [(await receipted()).id, (await receipted(paper('CHEQUE'))).id]
    const written = { ...slip(), receipts, cash: '1000' }
    await expect(prepareRemittance(clerk, written)).rejects.toMatchObject({
      faults: {
        cash: [{ code: 'slip-total', params: { amount: expect.stringMatching(/₹\s?500/) } }],
        cheques: [{ code: 'slip-total' }],
      },
    })
  })

  it.each([
    [{ slipOn: addDays(today, 1) }, 'slipOn', 'slip-day-future'],
    [{ slipOn: addDays(today, -1) }, 'slipOn', 'slip-day-before'],
    [{ bankAccount: '12-34' }, 'bankAccount', 'bank-account'],
    [{ slipNumber: '--' }, 'slipNumber', 'required'],
  ])('%j is refused', async (wrong, field, code) => {
    const receipts = [(await receipted()).id]
    const asked = { ...slip(), receipts, cash: '500', ...wrong }
    await expect(prepareRemittance(clerk, asked)).rejects.toMatchObject({
      faults: { [field]: [{ code }] },
    })
  })

  it('of unknown receipts, or of none, is refused', async () => {
    const { id } = await receipted()
    for (const receipts of [[uuidv7()], [id, uuidv7()]])
      await expect(prepareRemittance(clerk, { ...slip(), receipts, cash: '500' })).rejects.toThrow(
        'receipt',
      )
    await expect(prepareRemittance(clerk, { ...slip(), receipts: [] })).rejects.toMatchObject({
      faults: { receipts: expect.anything() },
    })
  })

  it('is not approved by who prepared it', async () => {
    const { id: receipt } = await receipted()
    const { id } = await prepareRemittance(both, { ...slip(), receipts: [receipt], cash: '500' })
    await expect(approveRemittance(both, { id })).rejects.toMatchObject({ code: 'slip-by-another' })
    await expect(approveRemittance(clerk, { id })).rejects.toThrow()
    await approveRemittance(accountant, { id })
    await expect(approveRemittance(accountant, { id })).rejects.toMatchObject({
      code: 'slip-decided',
    })
  })

  it('holds its receipts: they go on no other slip and are not cancelled, until it is sent back', async () => {
    const { id: receipt } = await receipted()
    const used = { ...slip(), receipts: [receipt], cash: '500' }
    const { id } = await prepareRemittance(clerk, used)
    await expect(prepareRemittance(clerk, { ...used, ...slip() })).rejects.toMatchObject({
      code: 'receipt-not-open',
    })
    await expect(cancelReceipt(accountant, { id: receipt, reason: 'OTHER' })).rejects.toMatchObject(
      { code: 'receipt-not-open' },
    )
    await returnRemittance(accountant, { id, remark: 'The slip names another account' })
    const held = (await heldReceipts(clerk, {})).receipts.map((row) => row.id)
    expect(held).toContain(receipt)
    // The number of a slip that was sent back is free again.
    await prepareRemittance(clerk, used)
  })

  it('has a number of its own at the account', async () => {
    const [one, other] = [await receipted(), await receipted()]
    const number = slip()
    await prepareRemittance(clerk, { ...number, receipts: [one.id], cash: '500' })
    const again = { ...number, slipNumber: number.slipNumber.toLowerCase().replaceAll('-', ' ') }
    await expect(
      prepareRemittance(clerk, { ...again, receipts: [other.id], cash: '500' }),
    ).rejects.toMatchObject({ faults: { slipNumber: [{ code: 'slip-used' }] } })
  })

  it('takes a receipt once, however many slips are prepared at the same time', async () => {
    const { id } = await receipted()
    const prepared = await Promise.allSettled(
      Array.from({ length: 6 }, () =>
        prepareRemittance(clerk, { ...slip(), receipts: [id], cash: '500' }),
      ),
    )
    expect(prepared.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a cheque', () => {
  it('is held, then deposited, then cleared; once cleared it is final', async () => {
    const { id } = await receipted(paper('CHEQUE'))
    await expect(clearReceipt(accountant, { id, on: today })).rejects.toMatchObject({
      code: 'receipt-not-deposited',
    })
    await remitted(clerk, accountant, { receipts: [id], cheques: '500' })
    await expect(clearReceipt(clerk, { id, on: today })).rejects.toThrow()
    await expect(clearReceipt(accountant, { id, on: addDays(today, -1) })).rejects.toMatchObject({
      faults: { on: [{ code: 'cleared-before' }] },
    })
    await clearReceipt(accountant, { id, on: today })
    expect(await statusOf(id)).toBe('RECONCILED')
    await expect(
      dishonourReceipt(accountant, { id, reason: 'CHEQUEBOUNCE' }),
    ).rejects.toMatchObject({ code: 'receipt-already-cleared' })
  })

  it('that is dishonoured is due again, and may be presented again', async () => {
    const cheque = paper('CHEQUE')
    const { id, account } = await receipted(cheque)
    await remitted(clerk, accountant, { receipts: [id], cheques: '500' })
    await dishonourReceipt(accountant, { id, reason: 'CHEQUEBOUNCE' })
    expect(await statusOf(id)).toBe('DISHONOURED')
    const { bill } = await openAccount(clerk, account)
    expect(bill?.total).toBe('500.00')
    await collectAtCounter(clerk, { bill: bill?.id ?? '', amount: '500', ...cheque })
  })
})

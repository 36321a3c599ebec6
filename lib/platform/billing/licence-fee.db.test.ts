import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../applications/applicant.fixture'
import { getApplication } from '../applications/application'
import { collectAtCounter } from '../collection/collect-at-counter'
import { cancelReceipt } from '../collection/undo-receipt'
import { uuidv7 } from '../operations/uuid'
import { applied, asSystem, staff, step, ulb, type Signed } from '../registers/licensed.fixture'
import { cancelDemand } from './cancel-demand'
import { currentBill } from './current-bill'

let citizen: Signed
let officers: [Signed, Signed, Signed]
let clerk: Signed
let accountant: Signed

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004440' })
  officers = await staff()
  const officer = (name: string, mobile: string, roles: string[]) =>
    signedIn({ name, mobile, tenantId: ulb, roles })
  clerk = await officer('Rakesh Lohani', '9800004441', ['TL_CEMP'])
  accountant = await officer('Meena Joshi', '9800004442', ['CR_TL'])
})

/** A trade licence application as far as its approval; gives its id. */
async function approved(): Promise<string> {
  const id = await applied(citizen)
  const [verifier, inspector, approver] = officers
  await step(verifier, id, { action: 'FORWARD' })
  await step(inspector, id, { action: 'FORWARD', findings: { tradeSeen: true } })
  await step(approver, id, { action: 'APPROVE' })
  return id
}

const fileOf = (id: string) => asSystem((tx) => getApplication(tx, ulb, id))
const entryOf = (id: string) =>
  asSystem((tx) => tx.registerEntry.findFirst({ where: { tenantId: ulb, applicationId: id } }))
const billOf = (id: string) =>
  asSystem(async (tx) => {
    const { consumerCode } = await getApplication(tx, ulb, id)
    return currentBill(tx, { tenantId: ulb, businessService: 'TL', consumerCode }, new Date())
  })

async function paid(id: string) {
  const bill = await billOf(id)
  if (!bill) throw new Error('Nothing is due')
  const amount = `${bill.total / 100n}`
  return collectAtCounter(clerk, { bill: bill.id, mode: 'CASH', amount })
}

describe('the fee of a licence', () => {
  it('is demanded on approval, and its payment issues the licence', async () => {
    const id = await approved()
    expect(await fileOf(id)).toMatchObject({ state: 'PENDINGPAYMENT' })
    expect(await entryOf(id)).toBeNull()
    await paid(id)
    expect(await fileOf(id)).toMatchObject({ state: 'APPROVED', open: false })
    expect(await entryOf(id)).toMatchObject({ status: 'ACTIVE' })
    const last = await asSystem((tx) =>
      tx.caseEvent.findFirst({ where: { caseId: id }, orderBy: { sequence: 'desc' } }),
    )
    expect(last).toMatchObject({ action: 'PAY', actorRole: 'SYSTEM_PAYMENT', actorId: null })
  })

  it('of a cancelled licence can be undone, and the file stays cancelled', async () => {
    const id = await approved()
    const { receipt } = await paid(id)
    await step(officers[2], id, { action: 'CANCEL', reasons: ['false-statement'], remark: 'Wrong' })
    await cancelReceipt(accountant, { id: receipt, reason: 'ERRORRECEIPT' })
    expect(await fileOf(id)).toMatchObject({ state: 'CANCELLED' })
    expect(await billOf(id)).toMatchObject({ status: 'ACTIVE' })
  })

  it('is withdrawn with its bill, unless it was paid', async () => {
    const [open, done] = [await approved(), await approved()]
    await paid(done)
    expect(await asSystem((tx) => cancelDemand(tx, { tenantId: ulb, id: open }))).toBe(1)
    expect(await asSystem((tx) => cancelDemand(tx, { tenantId: ulb, id: done }))).toBe(0)
    expect(await billOf(open)).toBeUndefined()
  })

  it('of nothing issues the licence at once', async () => {
    await asSystem((tx) =>
      tx.feeSlab.create({
        data: {
          tenantId: ulb,
          id: uuidv7(),
          table: 'trade-fee',
          code: 'FREE',
          dimensions: { tradeType: null },
          kind: 'FLAT',
          rate: 0n,
          validFrom: new Date('2020-04-01'),
        },
      }),
    )
    const id = await approved()
    expect(await fileOf(id)).toMatchObject({ state: 'APPROVED' })
    expect(await entryOf(id)).toMatchObject({ status: 'ACTIVE' })
  })
})

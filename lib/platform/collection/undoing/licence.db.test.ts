import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { actorOfSession, type Caller } from '../../access/actor'
import { signedIn } from '../../applications/applicant.fixture'
import { openDemands, totalDue } from '../../billing/open-demands'
import { getDocument } from '../../documents/get-document'
import { openDocument } from '../../documents/open-document'
import { verifyCode } from '../../documents/verify-code'
import { transaction } from '@/lib/infra/database/database'
import { cancelLicence } from '../../registers/cancel-licence'
import { expireEntries } from '../../registers/expire-entries'
import { getEntry } from '../../registers/get-entry'
import { approved as approvedFor, billOf, entryOf, fileOf } from '../../registers/approved.fixture'
import { asSystem, staff, step, ulb, type Signed } from '../../registers/licensed.fixture'
import { collectAtCounter } from '../collect-at-counter'
import { getReceipt, listReceipts } from '../list-receipts'
import { cancelReceipt, dishonourReceipt } from '../undo-receipt'
import { undoPayment } from '../undo-payment'

let citizen: Signed
let officers: [Signed, Signed, Signed]
let clerk: Signed
let accountant: Signed

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004540' })
  officers = await staff()
  const officer = (name: string, mobile: string, roles: string[]) =>
    signedIn({ name, mobile, tenantId: ulb, roles })
  clerk = await officer('Rakesh Lohani', '9800004541', ['TL_CEMP'])
  accountant = await officer('Meena Joshi', '9800004542', ['CR_TL'])
})

const approved = () => approvedFor(citizen, officers)

const consumerOf = async (id: string) => ({
  tenantId: ulb,
  businessService: 'TL',
  consumerCode: (await fileOf(id)).consumerCode,
})

async function paid(id: string, by: 'CASH' | 'CHEQUE' = 'CASH') {
  const bill = await billOf(id)
  if (!bill) throw new Error('Nothing is due')
  const amount = `${bill.total / 100n}`
  const today = new Date().toISOString().slice(0, 10)
  const cheque =
    by === 'CHEQUE'
      ? {
          instrumentNumber: crypto.randomUUID().slice(0, 6),
          instrumentOn: today,
          bank: 'SBI',
          ifsc: 'SBIN0000630',
        }
      : {}
  return collectAtCounter(clerk, { bill: bill.id, mode: by, amount, ...cheque })
}

const certificateOf = (id: string) =>
  asSystem((tx) =>
    tx.issuedDocument.findFirstOrThrow({
      where: { tenantId: ulb, applicationId: id, kind: 'CERTIFICATE' },
    }),
  )
const verdictOn = async (id: string) => {
  const { code } = await certificateOf(id)
  return (await verifyCode({ by: 'guest' }, { code })).verdict
}

describe('a payment of a licence that is undone', () => {
  it('suspends the licence and asks for the fee again; paid again, it stands as before', async () => {
    const id = await approved()
    const { receipt } = await paid(id, 'CHEQUE')
    const before = await entryOf(id)
    expect(await verdictOn(id)).toBe('genuine')

    await dishonourReceipt(accountant, { id: receipt, reason: 'CHEQUEBOUNCE', remark: 'No funds' })
    expect(await fileOf(id)).toMatchObject({ state: 'PENDINGPAYMENT', open: true })
    expect(await entryOf(id)).toMatchObject({ status: 'SUSPENDED', number: before?.number })
    expect(await verdictOn(id)).toBe('suspended')
    const told = await asSystem((tx) =>
      tx.message.findMany({ where: { applicationId: id, template: 'trade-licence.UNDOPAYMENT' } }),
    )
    expect(told[0]?.body).toContain(before?.number)
    expect(told[0]?.link ?? told[0]?.body).toContain('/pay/')
    const [last] = await asSystem((tx) =>
      tx.caseEvent.findMany({ where: { caseId: id }, orderBy: { sequence: 'desc' } }),
    )
    expect(last).toMatchObject({ action: 'UNDOPAYMENT', actorName: 'Meena Joshi' })

    await paid(id)
    expect(await fileOf(id)).toMatchObject({ state: 'APPROVED', open: false })
    expect(await entryOf(id)).toEqual(before)
    expect(await verdictOn(id)).toBe('genuine')
    const { events } = await getEntry(officers[2], {
      service: 'trade-licence',
      number: before?.number ?? '',
    })
    expect(events.map(({ kind }) => kind)).toEqual(['ISSUED', 'SUSPENDED', 'RESTORED'])
  })

  it('tells who undid it, when and why: in the list, by itself and on the paper', async () => {
    const id = await approved()
    const { receipt } = await paid(id)
    await cancelReceipt(accountant, { id: receipt, reason: 'ERRORRECEIPT', remark: 'Wrong file' })
    const undone = {
      kind: 'CANCELLED',
      by: 'Meena Joshi',
      reason: 'ERRORRECEIPT',
      remark: 'Wrong file',
    }
    const shown = await getReceipt(clerk, { id: receipt })
    expect(shown).toMatchObject({ status: 'CANCELLED', undone })
    const { receipts } = await listReceipts(clerk, {})
    expect(receipts.find((row) => row.id === receipt)).toMatchObject({ undone })
    expect(receipts.filter((row) => row.status === 'NEW').every((row) => row.undone === null)).toBe(
      true,
    )

    const document = shown.documentId ?? ''
    expect(await getDocument(citizen, { ulb, id: document })).toMatchObject({
      standing: 'cancelled',
    })
    const opened = await openDocument(citizen, {
      tenant: ulb,
      id: document,
      language: 'en',
      counts: false,
    })
    expect(opened?.pdf.length).toBeGreaterThan(1000)
  })

  it('leaves a suspended licence to be cancelled, when the fee never comes', async () => {
    const id = await approved()
    const { receipt } = await paid(id)
    await cancelReceipt(accountant, { id: receipt, reason: 'ERRORRECEIPT' })
    const number = (await entryOf(id))?.number ?? ''
    await cancelLicence(officers[2], {
      service: 'trade-licence',
      number,
      reasons: ['fee-not-paid'],
      remark: 'Asked twice',
    })
    expect(await entryOf(id)).toMatchObject({ status: 'CANCELLED' })
    expect(await fileOf(id)).toMatchObject({ state: 'CANCELLED', open: false })
    expect(await billOf(id)).toBeUndefined()
    expect(await verdictOn(id)).toBe('cancelled')
  })

  it('is no person’s step, and a suspended licence is not ended by the calendar', async () => {
    const id = await approved()
    const { receipt } = await paid(id)
    for (const officer of [...officers, clerk, accountant])
      await expect(step(officer, id, { action: 'UNDOPAYMENT' })).rejects.toMatchObject({
        code: 'payment-only',
      })
    await cancelReceipt(accountant, { id: receipt, reason: 'ERRORRECEIPT' })
    await expireEntries(new Date('2030-01-01T00:00:00Z'))
    expect(await entryOf(id)).toMatchObject({ status: 'SUSPENDED' })
  })
})

const actorOf = (officer: Caller & { by: 'session' }) =>
  transaction(
    { by: 'session', hash: officer.hash, tenant: ulb, at: new Date() },
    async (_tx, session) => {
      if (!session) throw new Error('No session')
      return actorOfSession(session, ulb)
    },
  )

/** What a file was charged, what of it is still paid and what is due. */
async function books(id: string) {
  const consumer = await consumerOf(id)
  return asSystem(async (tx) => {
    const { consumerCode } = consumer
    const lines = await tx.demandLine.aggregate({
      where: { demand: { applicationId: id } },
      _sum: { amount: true },
    })
    const kept = await tx.payment.aggregate({
      where: { tenantId: ulb, consumerCode, status: { notIn: ['CANCELLED', 'DISHONOURED'] } },
      _sum: { amount: true },
    })
    const due = totalDue(await openDemands(tx, consumer))
    return { charged: lines._sum.amount ?? 0n, kept: kept._sum.amount ?? 0n, due }
  })
}

test('whatever is paid and undone, in whatever order: one licence number, no gap, due + paid = charged', async () => {
  const actor = await actorOf(accountant)
  const run = async (moves: readonly ('pay' | 'undo')[]) => {
    const id = await approved()
    const numbers = new Set<string>()
    for (const move of moves) {
      if (move === 'pay') {
        if (await billOf(id)) await paid(id)
      } else {
        const newest = await asSystem((tx) =>
          tx.receipt.findFirst({
            where: { tenantId: ulb, payment: { bill: { applicationId: id }, status: 'NEW' } },
            orderBy: { sequence: 'desc' },
          }),
        )
        if (newest)
          await asSystem((tx) =>
            undoPayment(tx, {
              receiptId: newest.id,
              kind: 'CANCELLED',
              reason: 'OTHER',
              actor,
              now: new Date(),
            }),
          )
      }
      const { charged, kept, due } = await books(id)
      const [file, entry] = [await fileOf(id), await entryOf(id)]
      expect(due + kept).toBe(charged)
      expect(file.state).toBe(due === 0n ? 'APPROVED' : 'PENDINGPAYMENT')
      expect(entry?.status).toBe(due === 0n ? 'ACTIVE' : entry ? 'SUSPENDED' : undefined)
      if (entry) numbers.add(entry.number)
    }
    expect(numbers.size).toBeLessThanOrEqual(1)
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('pay' as const, 'undo' as const), { minLength: 3, maxLength: 9 }),
      run,
    ),
    { numRuns: 5, endOnFailure: true },
  )
  const { _min, _max, _count } = await asSystem((tx) =>
    tx.receipt.aggregate({
      where: { tenantId: ulb },
      _min: { sequence: true },
      _max: { sequence: true },
      _count: true,
    }),
  )
  expect(_count).toBe((_max.sequence ?? 0) - (_min.sequence ?? 0) + 1)
}, 180_000)

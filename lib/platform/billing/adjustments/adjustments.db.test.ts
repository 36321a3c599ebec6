import { beforeAll, describe, expect, it } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { signedIn } from '../../applications/applicant.fixture'
import { collectAtCounter } from '../../collection/collect-at-counter'
import { stateId } from '../../operations/state-id'
import { uuidv7 } from '../../operations/uuid'
import { approved as approvedFor, billOf, entryOf, fileOf } from '../../registers/approved.fixture'
import { asSystem, staff, ulb, type Signed } from '../../registers/licensed.fixture'
import { forgetRemembered } from '../../tenancy/remembered'
import { getFile } from '../../workflow/get-file'
import { decideAdjustment } from './decide-adjustment'
import { listAdjustments } from './list-adjustments'
import { proposeAdjustment } from './propose-adjustment'

let citizen: Signed
let officers: [Signed, Signed, Signed]
let clerk: Signed
let approver: Signed
let head: Signed

/** An officer in a post of the test ULB. */
async function posted(name: string, mobile: string, role: string, designation: string) {
  const officer = await signedIn({ name, mobile, tenantId: ulb, roles: [role] })
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, (tx) =>
    tx.posting.create({
      data: {
        ...{ tenantId: ulb, id: uuidv7(), stateId: stateId(), personId: officer.personId },
        ...{ department: 'REV', designation, roles: [role], wards: [] },
        validFrom: new Date('2020-04-01'),
      },
    }),
  )
  return officer
}

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004640' })
  officers = await staff()
  approver = officers[2]
  clerk = await posted('Rakesh Lohani', '9800004641', 'TL_CEMP', 'CO01')
  head = await posted('Anil Dobriyal', '9800004642', 'TL_APPROVER', 'MC01')
  forgetRemembered()
})

const approved = () => approvedFor(citizen, officers)

const propose = (id: string, kind: 'PENALTY' | 'REBATE', amount: string, by = clerk) =>
  proposeAdjustment(by, { id, kind, amount, reason: 'applied-late', remark: 'As the order says' })
const decide = (by: Signed, id: string, decision: 'APPROVED' | 'REFUSED' = 'APPROVED') =>
  decideAdjustment(by, { id, decision, remark: 'Seen' })

describe('a penalty or rebate by hand', () => {
  it('changes what is owed only when another officer approves it', async () => {
    const id = await approved()
    const before = await billOf(id)
    const { adjustment } = await propose(id, 'PENALTY', '99.60')
    expect(await billOf(id)).toEqual(before)
    const { adjustments } = await getFile(approver, { id })
    expect(adjustments).toMatchObject([
      {
        id: adjustment,
        status: 'PROPOSED',
        amount: '99.60',
        proposed: { by: 'Rakesh Lohani' },
        may: { decide: true, why: null },
      },
    ])
    const { adjustments: waiting } = await listAdjustments(approver, {})
    expect(waiting.map((one) => one.id)).toContain(adjustment)
    const told = await asSystem((tx) =>
      tx.message.findMany({ where: { applicationId: id, template: 'fee-adjustment' } }),
    )
    const reached = told.map(({ personId }) => personId)
    expect(reached).toEqual(expect.arrayContaining([approver.personId, head.personId]))
    expect(reached).not.toContain(clerk.personId)

    await decide(approver, adjustment)
    const after = await billOf(id)
    expect((after?.total ?? 0n) - (before?.total ?? 0n)).toBe(10000n)
    expect(after?.id).not.toBe(before?.id)
    const [shown] = (await getFile(clerk, { id })).adjustments
    expect(shown).toMatchObject({
      status: 'APPROVED',
      decided: { by: 'Lata Rawat', as: { en: 'Tax Superintendent' }, remark: 'Seen' },
      may: null,
    })
    await expect(decide(head, adjustment)).rejects.toMatchObject({ code: 'adjustment-decided' })
  })

  it('is refused with words, and nothing changes', async () => {
    const id = await approved()
    const before = await billOf(id)
    const { adjustment } = await propose(id, 'REBATE', '100')
    await expect(
      decideAdjustment(approver, { id: adjustment, decision: 'REFUSED' }),
    ).rejects.toMatchObject({
      faults: { remark: [{ code: 'required' }] },
    })
    await decide(approver, adjustment, 'REFUSED')
    expect(await billOf(id)).toEqual(before)
    expect((await getFile(clerk, { id })).adjustments).toMatchObject([{ status: 'REFUSED' }])
  })

  it('is not decided by whoever proposed it or prepared the file', async () => {
    const id = await approved()
    const both = await posted('Hema Negi', '9800004643', 'TL_CEMP', 'MC01')
    const { adjustment } = await propose(id, 'REBATE', '100', both)
    await asSystem(
      (tx) =>
        tx.$executeRaw`UPDATE posting SET roles = ARRAY['TL_CEMP', 'TL_APPROVER'] WHERE person_id = ${both.personId}::uuid`,
    )
    forgetRemembered()
    const now = await signedIn({
      name: 'Hema Negi',
      mobile: '9800004643',
      tenantId: ulb,
      roles: ['TL_CEMP', 'TL_APPROVER'],
    })
    const again = { ...now, personId: both.personId }
    if (now.personId === both.personId)
      await expect(decide(again, adjustment)).rejects.toMatchObject({ code: 'maker-is-checker' })

    await asSystem((tx) =>
      tx.application.update({
        where: { tenantId_id: { tenantId: ulb, id } },
        data: { preparedBy: approver.personId },
      }),
    )
    await expect(decide(approver, adjustment)).rejects.toMatchObject({ code: 'maker-is-checker' })
    await expect(decide(clerk, adjustment)).rejects.toThrow('approve-adjustment')
    await decide(head, adjustment)
  })

  it('above the limit of a designation waits for a higher one', async () => {
    const id = await approved()
    const { adjustment } = await propose(id, 'REBATE', '501')
    await expect(decide(approver, adjustment)).rejects.toMatchObject({ code: 'above-your-limit' })
    expect((await getFile(approver, { id })).adjustments).toMatchObject([
      { may: { decide: true, why: 'above-your-limit' } },
    ])
    const told = await asSystem((tx) =>
      tx.message.findMany({ where: { applicationId: id, template: 'fee-adjustment' } }),
    )
    expect(told.map(({ personId }) => personId)).not.toContain(approver.personId)
    await decide(head, adjustment)
  })

  it('of a large amount needs a paper, and one waits at a time', async () => {
    const id = await approved()
    await expect(propose(id, 'PENALTY', '1000.01')).rejects.toMatchObject({
      faults: { document: [{ code: 'required' }] },
    })
    await propose(id, 'PENALTY', '1000')
    await expect(propose(id, 'PENALTY', '1')).rejects.toMatchObject({ code: 'adjustment-waits' })
  })

  it.each([
    ['-300', 'amount-not-positive'],
    ['0', 'amount-not-positive'],
    ['92233720368547758.07', 'amount-too-large'],
    ['99999999999', 'amount-too-large'],
  ])('of %s is refused at the field', async (amount, code) => {
    const id = await approved()
    await expect(propose(id, 'PENALTY', amount)).rejects.toMatchObject({
      faults: { amount: [{ code }] },
    })
    expect(await fileOf(id)).toMatchObject({ state: 'PENDINGPAYMENT' })
    expect(await entryOf(id)).toBeNull()
  })

  it('never takes the whole fee: no licence is issued unpaid', async () => {
    const id = await approved()
    const due = ((await billOf(id))?.total ?? 0n) / 100n
    await expect(propose(id, 'REBATE', `${due}`)).rejects.toMatchObject({
      code: 'rebate-too-large',
    })
    const { adjustment } = await propose(
      id,
      'REBATE',
      `${due}`.replace(/\d$/, '0').replace(/^0$/, '1'),
    ).catch(() => ({ adjustment: undefined }))
    if (adjustment) await decide(head, adjustment)
    expect(await fileOf(id)).toMatchObject({ state: 'PENDINGPAYMENT' })
  })

  it('lapses when the fee is paid first', async () => {
    const id = await approved()
    const { adjustment } = await propose(id, 'PENALTY', '50')
    const bill = await billOf(id)
    await collectAtCounter(clerk, {
      bill: bill?.id ?? '',
      mode: 'CASH',
      amount: `${(bill?.total ?? 0n) / 100n}`,
    })
    expect((await getFile(clerk, { id })).adjustments).toMatchObject([
      { id: adjustment, status: 'LAPSED', decided: null },
    ])
    await expect(decide(approver, adjustment)).rejects.toMatchObject({ code: 'adjustment-decided' })
  })

  it('keeps what was proposed and decided, in the database too', async () => {
    const id = await approved()
    const { adjustment } = await propose(id, 'PENALTY', '50')
    const write = (sql: string) =>
      transaction({ by: 'session', hash: approver.hash, tenant: ulb, at: new Date() }, (tx) =>
        tx.$executeRawUnsafe(sql),
      )
    await expect(
      write(`UPDATE fee_adjustment SET amount = 1 WHERE id = '${adjustment}'`),
    ).rejects.toThrow('permission denied')
    await expect(
      write(`UPDATE fee_adjustment SET decided_by = proposed_by WHERE id = '${adjustment}'`),
    ).rejects.toThrow('maker_is_not_checker')
    await decide(approver, adjustment)
    await expect(
      write(`UPDATE fee_adjustment SET status = 'PROPOSED' WHERE id = '${adjustment}'`),
    ).rejects.toThrow('keeps its decision')
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { signedIn } from '../applications/applicant.fixture'
import { Conflict, InvalidInput, NotFound } from '../operations/errors'
import { applied } from '../registers/licensed.fixture'
import { employed, ulb, type Employee } from './office.fixture'
import { recordFindings } from './record-findings'
import { takeAction } from './take-action'

const inTown = <Result>(work: Parameters<typeof transaction<Result>>[1]) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, work)
const fileOf = (id: string) =>
  inTown((tx) => tx.case.findUniqueOrThrow({ where: { tenantId_id: { tenantId: ulb, id } } }))
const found = {
  tradeSeen: true,
  quantityRight: true,
  fireSafe: true,
  wasteKept: true,
  encroaches: false,
}

let citizen: Awaited<ReturnType<typeof signedIn>>
let verifier: Employee, inspector: Employee, approver: Employee

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  verifier = await employed('Usha Panwar', ['TL_DOC_VERIFIER'])
  inspector = await employed('Suresh Gusain', ['TL_FIELD_INSPECTOR'])
  approver = await employed('Nandita Martolia', ['TL_APPROVER'])
})

const act = async (officer: Employee, id: string, action: string, more = {}) =>
  takeAction(officer, { id, revision: (await fileOf(id)).revision, action, ...more })
const refusal = (code: string) => expect.objectContaining({ code })

describe('a file goes its way', () => {
  test('from papers to visit to decision, and asks for findings on the way', async () => {
    const id = await applied(citizen)
    expect(await act(verifier, id, 'FORWARD')).toMatchObject({
      from: 'APPLIED',
      state: 'FIELDINSPECTION',
    })
    await expect(act(inspector, id, 'FORWARD')).rejects.toEqual(refusal('needs-findings'))
    await expect(
      recordFindings(inspector, { id, answers: { tradeSeen: true } }),
    ).rejects.toBeInstanceOf(InvalidInput)
    await recordFindings(inspector, {
      id,
      answers: { ...found, place: { latitude: 30.32, longitude: 78.03, accuracy: 12 } },
    })
    expect(await act(inspector, id, 'FORWARD')).toMatchObject({ state: 'PENDINGAPPROVAL' })
    const [finding] = await inTown((tx) =>
      tx.caseInspection.findMany({ where: { tenantId: ulb, caseId: id } }),
    )
    expect(finding).toMatchObject({ answers: found, inspectorName: 'Suresh Gusain' })
    expect(Number(finding?.latitude)).toBe(30.32)
  })

  test('back to the officer who sent it, whose old findings no longer count', async () => {
    const id = await applied(citizen)
    await act(verifier, id, 'FORWARD')
    await recordFindings(inspector, { id, answers: found })
    await act(inspector, id, 'FORWARD')
    await expect(act(approver, id, 'SENDBACK')).rejects.toEqual(refusal('needs-comment'))
    await act(approver, id, 'SENDBACK', { remark: 'Measure the kitchen' })
    expect(await fileOf(id)).toMatchObject({
      state: 'FIELDINSPECTION',
      assigneeId: inspector.personId,
      sentBack: true,
    })
    await expect(act(inspector, id, 'FORWARD')).rejects.toEqual(refusal('needs-findings'))
    const given = await inTown((tx) =>
      tx.caseEvent.findMany({ where: { tenantId: ulb, caseId: id, assigneeId: { not: null } } }),
    )
    expect(given).toMatchObject([
      { assigneeName: 'Suresh Gusain', actorName: 'Nandita Martolia', action: 'SENDBACK' },
    ])
  })

  test('to the applicant with reasons and what to put right, and only so', async () => {
    const id = await applied(citizen)
    await act(verifier, id, 'FORWARD')
    const ask = (more: object) => act(inspector, id, 'SENDBACKTOCITIZEN', more)
    const reasons = ['paper-unclear']
    await expect(ask({ sections: ['premises'] })).rejects.toEqual(refusal('needs-reasons'))
    await expect(ask({ reasons })).rejects.toMatchObject({
      faults: { sections: [{ code: 'what-to-correct' }] },
    })
    await expect(ask({ reasons: ['unsafe'], sections: ['premises'] })).rejects.toMatchObject({
      faults: { reasons: expect.anything() },
    })
    await expect(ask({ reasons, sections: ['nowhere'] })).rejects.toMatchObject({
      faults: { sections: expect.anything() },
    })
    await ask({
      reasons,
      sections: ['premises'],
      papers: 'IDPROOF',
      remark: 'The photograph is dark',
    })
    const corrections = await inTown((tx) =>
      tx.correction.findMany({ where: { tenantId: ulb, applicationId: id } }),
    )
    expect(corrections).toMatchObject([
      {
        sections: ['premises'],
        documents: ['IDPROOF'],
        reasons,
        message: 'The photograph is dark',
        askedBy: inspector.personId,
        answeredAt: null,
      },
    ])
    expect(await fileOf(id)).toMatchObject({
      state: 'CITIZENACTIONREQUIRED',
      sentBack: false,
      assigneeId: null,
    })
  })

  test('to the officer who was named, if they take the next step', async () => {
    const id = await applied(citizen)
    await expect(
      act(verifier, id, 'FORWARD', { assignee: approver.personId }),
    ).rejects.toBeInstanceOf(InvalidInput)
    await act(verifier, id, 'FORWARD', { assignee: inspector.personId })
    expect(await fileOf(id)).toMatchObject({ assigneeId: inspector.personId })
  })
})

describe('a step is refused', () => {
  test('to other roles, other towns and payments', async () => {
    const id = await applied(citizen)
    await expect(act(inspector, id, 'FORWARD')).rejects.toEqual(refusal('not-your-role'))
    const stranger = await employed('Girish Joshi', ['TL_DOC_VERIFIER'], 'uk.haldwani')
    await expect(act(stranger, id, 'FORWARD')).rejects.toBeInstanceOf(NotFound)
    const dogs = await employed('Lata Dobhal', ['PTR_VERIFIER'])
    await expect(act(dogs, id, 'FORWARD')).rejects.toBeInstanceOf(NotFound)
    const clerk = await employed('Kavita Bisht', ['TL_CEMP'])
    await act(verifier, id, 'FORWARD')
    await recordFindings(inspector, { id, answers: found })
    await act(inspector, id, 'FORWARD')
    await act(approver, id, 'APPROVE')
    await expect(act(clerk, id, 'PAY')).rejects.toEqual(refusal('payment-only'))
    await expect(act(clerk, id, 'ADHOC', { remark: 'Late' })).rejects.toEqual(
      refusal('adjusted-elsewhere'),
    )
  })

  test('to whoever applied, and to whoever took the step before', async () => {
    const two = await employed('Farah Khan', [
      'TL_FIELD_INSPECTOR',
      'TL_APPROVER',
      'TL_DOC_VERIFIER',
    ])
    const id = await applied(citizen)
    await act(verifier, id, 'FORWARD')
    await recordFindings(two, { id, answers: found })
    await act(two, id, 'FORWARD')
    await expect(act(two, id, 'APPROVE')).rejects.toEqual(refusal('consecutive-approval'))
    await inTown((tx) =>
      tx.application.update({
        where: { tenantId_id: { tenantId: ulb, id } },
        data: { preparedBy: approver.personId },
      }),
    )
    await expect(act(approver, id, 'APPROVE')).rejects.toEqual(refusal('maker-is-checker'))
  })

  test('when the file has changed since it was seen', async () => {
    const id = await applied(citizen)
    const { revision } = await fileOf(id)
    await act(verifier, id, 'FORWARD')
    await expect(takeAction(verifier, { id, revision, action: 'FORWARD' })).rejects.toBeInstanceOf(
      Conflict,
    )
  })
})

test('of two who act at once exactly one wins, every time', async () => {
  const second = await employed('Anil Semwal', ['TL_DOC_VERIFIER'])
  for (let round = 0; round < 20; round += 1) {
    const id = await applied(citizen)
    const { revision } = await fileOf(id)
    const outcomes = await Promise.allSettled([
      takeAction(verifier, { id, revision, action: 'FORWARD' }),
      takeAction(second, { id, revision, action: 'REJECT', reasons: ['false-statement'] }),
    ])
    const [won, lost] = ['fulfilled', 'rejected'].map((status) =>
      outcomes.filter((one) => one.status === status),
    )
    expect([won?.length, lost?.length]).toEqual([1, 1])
    expect(lost?.[0]).toMatchObject({ reason: expect.any(Conflict) })
    expect((await fileOf(id)).revision).toBe(revision + 1)
    const steps = await inTown((tx) =>
      tx.caseEvent.count({ where: { tenantId: ulb, caseId: id, fromState: 'APPLIED' } }),
    )
    expect(steps).toBe(1)
  }
}, 180_000)

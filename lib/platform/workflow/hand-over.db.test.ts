import { beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { signedIn } from '../applications/applicant.fixture'
import { putFiles } from '../inbox/files.fixture'
import { Conflict, NotFound } from '../operations/errors'
import { applied } from '../registers/licensed.fixture'
import { assign } from './assign'
import { assignFiles } from './assign-files'
import { claim } from './claim'
import { claimFiles } from './claim-files'
import { employed, ulb, type Employee } from './office.fixture'
import { release } from './release'
import { takeAction } from './take-action'

const inTown = <Result>(work: Parameters<typeof transaction<Result>>[1], tenant = ulb) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant }, work)
const fileOf = (id: string) =>
  inTown((tx) => tx.case.findUniqueOrThrow({ where: { tenantId_id: { tenantId: ulb, id } } }))
const hands = (caseId: string) =>
  inTown((tx) =>
    tx.caseEvent.findMany({
      where: { tenantId: ulb, caseId, kind: 'HAND_OVER' },
      orderBy: { sequence: 'asc' },
    }),
  )
const refusal = (code: string) => expect.objectContaining({ code })

let citizen: Awaited<ReturnType<typeof signedIn>>
let verifier: Employee, second: Employee, approver: Employee

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  verifier = await employed('Usha Panwar', ['TL_DOC_VERIFIER'])
  second = await employed('Anil Semwal', ['TL_DOC_VERIFIER'])
  approver = await employed('Nandita Martolia', ['TL_APPROVER'])
})

describe('a file that is claimed', () => {
  test('goes to exactly one of two who claim it at once, 20 times', async () => {
    for (let round = 0; round < 20; round += 1) {
      const id = await applied(citizen)
      const outcomes = await Promise.allSettled([claim(verifier, { id }), claim(second, { id })])
      const lost = outcomes.filter((one) => one.status === 'rejected')
      expect(lost).toHaveLength(1)
      expect(lost[0]).toMatchObject({ reason: expect.any(Conflict) })
      const holders = await hands(id)
      expect(holders.map(({ assigneeId }) => assigneeId)).toEqual([(await fileOf(id)).assigneeId])
    }
  }, 180_000)

  test('may be claimed again by its holder and changes nothing', async () => {
    const id = await applied(citizen)
    const { revision } = await claim(verifier, { id })
    expect(await claim(verifier, { id })).toMatchObject({ revision })
    expect(await hands(id)).toHaveLength(1)
  })

  test('is another’s to act on no longer as they saw it', async () => {
    const id = await applied(citizen)
    const { revision } = await fileOf(id)
    await claim(verifier, { id })
    const late = takeAction(second, { id, revision, action: 'FORWARD' })
    await expect(late).rejects.toBeInstanceOf(Conflict)
  })

  test('is not claimed by those who take no step on it, nor from another town', async () => {
    const id = await applied(citizen)
    await expect(claim(approver, { id })).rejects.toEqual(refusal('not-your-role'))
    const stranger = await employed('Girish Joshi', ['TL_DOC_VERIFIER'], 'uk.haldwani')
    await expect(claim(stranger, { id })).rejects.toBeInstanceOf(NotFound)
  })
})

describe('a file that is given or put back', () => {
  test('is given by its holder to one who takes the step, and by nobody else', async () => {
    const id = await applied(citizen)
    await expect(assign(verifier, { id, to: second.personId })).rejects.toEqual(
      refusal('not-yours-to-assign'),
    )
    await claim(verifier, { id })
    await expect(assign(verifier, { id, to: approver.personId })).rejects.toEqual(
      refusal('not-their-step'),
    )
    await assign(verifier, { id, to: second.personId })
    await expect(release(verifier, { id })).rejects.toEqual(refusal('not-your-file'))
    await release(second, { id })
    expect((await fileOf(id)).assigneeId).toBeNull()
    const then = await hands(id)
    expect(then.map(({ action }) => action)).toEqual(['GIVE', 'GIVE', 'RELEASE'])
    expect(then.map(({ actorName }) => actorName)).toEqual([
      'Usha Panwar',
      'Usha Panwar',
      'Anil Semwal',
    ])
  })

  test('is given and put back by whoever gives files out', async () => {
    const id = await applied(citizen)
    await assign(approver, { id, to: verifier.personId })
    expect((await fileOf(id)).assigneeId).toBe(verifier.personId)
    await release(approver, { id })
    expect((await fileOf(id)).assigneeId).toBeNull()
  })

  test('is not given to a posting that has ended', async () => {
    const left = await employed('Lata Rawat', ['TL_DOC_VERIFIER'])
    await inTown((tx) =>
      tx.posting.updateMany({
        where: { tenantId: ulb, personId: left.personId },
        data: { validTo: new Date('2021-01-01') },
      }),
    )
    const { forgetRemembered } = await import('../tenancy/remembered')
    forgetRemembered()
    const id = await applied(citizen)
    await expect(assign(approver, { id, to: left.personId })).rejects.toEqual(
      refusal('not-their-step'),
    )
  })
})

test('of several files each is taken or refused for itself', async () => {
  const at = new Date('2026-11-01T06:00:00Z')
  const file = { service: 'trade-licence', submittedAt: at, stateDueAt: null }
  const ids = await putFiles(ulb, [
    { ...file, state: 'APPLIED' },
    { ...file, state: 'APPLIED', assigneeId: second.personId },
    { ...file, state: 'PENDINGAPPROVAL' },
    { ...file, state: 'APPLIED', open: false },
  ])
  const { done, results } = await claimFiles(verifier, { files: ids })
  expect(done).toBe(1)
  expect(results.map(({ refused }) => refused)).toEqual([
    undefined,
    'claimed-already',
    'not-your-role',
    'file-closed',
  ])
  const given = await assignFiles(approver, { files: ids, to: second.personId })
  expect(given.results.map(({ refused }) => refused)).toEqual([
    undefined,
    undefined,
    'not-their-step',
    'file-closed',
  ])
})

test('two who take the same 200 files at once share them out, each file once', async () => {
  const at = new Date('2026-11-01T06:00:00Z')
  const file = { service: 'trade-licence', state: 'APPLIED', submittedAt: at, stateDueAt: null }
  const ids = await putFiles(
    ulb,
    Array.from({ length: 200 }, () => file),
  )
  const [one, other] = await Promise.all([
    claimFiles(verifier, { files: ids }),
    claimFiles(second, { files: [...ids].reverse() }),
  ])
  expect((one?.done ?? 0) + (other?.done ?? 0)).toBe(200)
  const open = await inTown((tx) =>
    tx.caseEvent.count({ where: { tenantId: ulb, caseId: { in: ids }, kind: 'HAND_OVER' } }),
  )
  expect(open).toBe(200)
})

import { beforeAll, expect, test } from 'vitest'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { Conflict, Refusal } from '@/lib/platform/operations/errors'
import { deskOf, historyRows, inTown, standing, type Desk } from '../desk/desk.fixture'
import { getComplaint } from '../desk/get-complaint'
import { confirmFollow } from '../following/confirm-follow'
import { follow } from '../following/follow'
import { reportComplaint } from '../report-complaint'
import { takeComplaintAction } from '../take-complaint-action'
import { mergeComplaint } from './merge-complaint'

const ulb = 'uk.tehri'
let town: Desk
let follower: Awaited<ReturnType<typeof signedIn>>
let neighbour: Awaited<ReturnType<typeof signedIn>>

beforeAll(async () => {
  town = await deskOf(ulb, '9800008821')
  neighbour = await signedIn({ name: 'Neighbour', mobile: '9800008822' })
  follower = await signedIn({ name: 'Follower', mobile: '9800008823' })
})

const followersOf = (complaintId: string) =>
  inTown(ulb, (tx) =>
    tx.complaintFollower.findMany({
      where: { tenantId: ulb, complaintId, endedAt: null, confirmedAt: { not: null } },
    }),
  )
const numberOf = async (id: string) => (await standing(ulb, id)).number
const refusal = (code: string) => (error: unknown) => Refusal.is(error) && error.code === code

test('who reported and who follows the duplicate follow the other from now on', async () => {
  const kept = await town.complains()
  const { id } = await reportComplaint(neighbour, { ulb, type: 'IllegalParking', ward: town.ward })
  const number = await numberOf(id)
  await follow(follower, { ulb, number })
  const merged = await mergeComplaint(town.gro, { id, into: await numberOf(kept) })

  expect(merged).toMatchObject({ state: 'REJECTED', into: { id: kept } })
  const waiting = (await followersOf(kept)).map(({ personId }) => personId)
  expect(waiting.sort()).toEqual([neighbour.personId, follower.personId].sort())
  expect((await standing(ulb, kept)).followers).toBe(2)
  expect((await standing(ulb, id)).mergedInto).toBe(kept)

  const view = await getComplaint(town.gro, { id: kept })
  expect(view.joined).toEqual([{ id, number }])
  expect(view.history.at(-1)).toMatchObject({ kind: 'MERGE', remark: number, public: true })
  expect((await getComplaint(town.gro, { id })).joinedInto?.id).toBe(kept)
  expect((await historyRows(ulb, id)).at(-1)).toMatchObject({ reasons: ['DUPLICATE'] })
})

test('people are told that it was joined, and of what becomes of the other', async () => {
  const kept = await town.complains()
  const { id } = await reportComplaint(neighbour, { ulb, type: 'IllegalParking', ward: town.ward })
  await mergeComplaint(town.gro, { id, into: kept })
  await takeComplaintAction(town.gro, {
    ...{ id: kept, action: 'ASSIGN', assignee: town.field.personId },
  })
  const told = await inTown(ulb, (tx) =>
    tx.message.findMany({
      where: { tenantId: ulb, personId: neighbour.personId, channel: 'SMS' },
      orderBy: { queuedAt: 'desc' },
      take: 2,
    }),
  )
  expect(told.map(({ template }) => template).sort()).toEqual([
    'grievances.ASSIGN',
    'grievances.MERGE',
  ])
})

test('one at the field is called back first, and whoever waits hears only that it was joined', async () => {
  const kept = await town.complains()
  const { id } = await reportComplaint(neighbour, { ulb, type: 'IllegalParking', ward: town.ward })
  await takeComplaintAction(town.gro, { id, action: 'ASSIGN', assignee: town.field.personId })
  expect((await getComplaint(town.gro, { id })).may.merge).toBe(true)
  const since = new Date()
  const { revision } = await standing(ulb, id)
  await mergeComplaint(town.gro, { id, into: kept, revision })

  const steps = (await historyRows(ulb, id)).slice(-2)
  expect(steps.map(({ action, actorRole }) => [action, actorRole])).toEqual([
    ['REASSIGN', 'SYSTEM'],
    ['REJECT', 'GRO'],
  ])
  expect(await standing(ulb, id)).toMatchObject({ assigneeId: null, mergedInto: kept })
  const told = await inTown(ulb, (tx) =>
    tx.message.findMany({
      where: { tenantId: ulb, personId: neighbour.personId, queuedAt: { gte: since } },
    }),
  )
  expect(new Set(told.map(({ template }) => template))).toEqual(new Set(['grievances.MERGE']))
})

test('whoever reported both hears of it once', async () => {
  const kept = await town.complains()
  const id = await town.complains()
  await mergeComplaint(town.gro, { id, into: kept })
  expect(await followersOf(kept)).toEqual([])
})

test('whoever confirms an address only afterwards hears of the other', async () => {
  const [kept, id] = [await town.complains(), await town.complains()]
  const email = 'sita.later@example.in'
  await follow({ by: 'guest' }, { ulb, number: await numberOf(id), email })
  await mergeComplaint(town.gro, { id, into: kept })
  expect(await followersOf(kept)).toEqual([])
  const [waiting] = await inTown(ulb, (tx) =>
    tx.complaintFollower.findMany({ where: { tenantId: ulb, complaintId: id } }),
  )
  await confirmFollow({ by: 'guest' }, { ulb, follower: waiting?.id ?? '' })
  expect(await followersOf(kept)).toHaveLength(1)
})

test('chains, circles and ends are refused', async () => {
  const [first, second, third, ended] = [
    await town.complains(),
    await town.complains(),
    await town.complains(),
    await town.complains(),
  ]
  await mergeComplaint(town.gro, { id: second, into: first })
  const merge = (id: string, into: string) => mergeComplaint(town.gro, { id, into })
  await expect(merge(third, third)).rejects.toSatisfy(refusal('merge-with-itself'))
  await expect(merge(third, second)).rejects.toSatisfy(refusal('merge-into-joined'))
  await expect(merge(first, third)).rejects.toSatisfy(refusal('merge-has-joined'))
  await takeComplaintAction(town.gro, { id: ended, action: 'REJECT', reasons: ['NOT_FOUND'] })
  await expect(merge(third, ended)).rejects.toSatisfy(refusal('merge-into-ended'))
  await expect(merge(third, 'PGR-NONE')).rejects.toHaveProperty(['faults', 'into'])
})

test('two officers who join each into the other: one does', async () => {
  const [one, other] = [await town.complains(), await town.complains()]
  const both = await Promise.allSettled([
    mergeComplaint(town.gro, { id: one, into: other }),
    mergeComplaint(town.gro, { id: other, into: one }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('what changed meanwhile is not joined, and what was joined is opened again as its own', async () => {
  const [id, kept] = [await town.complains(), await town.complains()]
  const stale = mergeComplaint(town.gro, { id, into: kept, revision: 9 })
  await expect(stale).rejects.toBeInstanceOf(Conflict)
  await mergeComplaint(town.gro, { id, into: kept })
  await takeComplaintAction(town.citizen, { ulb, id, action: 'REOPEN', remark: 'Another car' })
  expect(await standing(ulb, id)).toMatchObject({ mergedInto: null, open: true, level: 1 })
})

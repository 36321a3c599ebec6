import { beforeAll, expect, test } from 'vitest'
import { Forbidden } from '@/lib/platform/operations/errors'
import { deskOf, dueOn, historyRows, inTown, standing, type Desk } from '../desk/desk.fixture'
import { takeComplaintAction } from '../take-complaint-action'
import { escalateComplaints } from './escalate-complaints'
import { hasLateComplaint } from './late-complaints'

const ulb = 'uk.rudraprayag'
const system = { by: 'system' } as const
const day = 86_400_000
let town: Desk

beforeAll(async () => {
  town = await deskOf(ulb, '9800008851')
})

/** A complaint that was due so many days ago. */
const late = async (days: number) => {
  const id = await town.complains()
  await dueOn(ulb, id, new Date(Date.now() - days * day))
  return id
}
const escalate = async () => (await escalateComplaints(system, { ulb })).escalated
const some = () => inTown(ulb, (tx) => hasLateComplaint(tx, ulb, new Date()))

test('a late complaint goes up a level at a time, once for each, up to the last', async () => {
  const id = await late(60)
  expect(await some()).toBe(true)
  expect(await escalate()).toBe(1)
  expect(await standing(ulb, id)).toMatchObject({ level: 1, state: 'PENDINGFORASSIGNMENT' })
  expect(await escalate()).toBe(1)
  expect(await escalate()).toBe(1)
  expect(await escalate()).toBe(0)
  expect(await some()).toBe(false)
  const { level, escalatedAt, revision } = await standing(ulb, id)
  expect([level, revision]).toEqual([3, 4])
  expect(escalatedAt).not.toBeNull()
  const steps = (await historyRows(ulb, id)).slice(1)
  expect(steps.map(({ kind, actorRole, sequence }) => [kind, actorRole, sequence])).toEqual([
    ['ESCALATION', 'GRO', 2],
    ['ESCALATION', 'SUPERVISOR', 3],
    ['ESCALATION', 'COMMISSIONER', 4],
  ])
})

test('who holds the role is told, in one message', async () => {
  const told = await inTown(ulb, (tx) =>
    tx.message.findMany({ where: { tenantId: ulb, template: 'late-complaints' } }),
  )
  expect(told.map(({ personId, channel }) => [personId, channel])).toEqual([
    [town.gro.personId, 'IN_APP'],
    [town.head.personId, 'IN_APP'],
    [town.head.personId, 'IN_APP'],
  ])
})

test('what is late by less than a level asks, and what is done, stays', async () => {
  await late(0)
  const done = await late(60)
  await takeComplaintAction(town.gro, { id: done, action: 'REJECT', reasons: ['NOT_FOUND'] })
  expect(await escalate()).toBe(0)
})

test('a complaint somebody is acting on waits for the next run', async () => {
  const id = await late(60)
  await inTown(ulb, async (tx) => {
    await tx.$queryRaw`SELECT id FROM cases WHERE tenant_id = ${ulb} AND id = ${id}::uuid FOR UPDATE`
    expect(await escalate()).toBe(0)
  })
  expect(await escalate()).toBe(1)
})

test('nobody but the system escalates', async () => {
  await expect(escalateComplaints(town.head, { ulb })).rejects.toBeInstanceOf(Forbidden)
})

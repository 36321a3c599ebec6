import { beforeAll, expect, test } from 'vitest'
import { deskOf, historyRows, inTown, standing, type Desk } from '../desk/desk.fixture'
import { takeComplaintAction } from '../take-complaint-action'
import { assignComplaints } from './assign-complaints'

const ulb = 'uk.pithoragarh'
let town: Desk

beforeAll(async () => {
  town = await deskOf(ulb, '9800008841')
})

test('two hundred complaints are given in two seconds, and whoever complained is told of each', async () => {
  const ids: string[] = []
  for (let made = 0; made < 200; made += 1) ids.push(await town.complains())
  const began = performance.now()
  const { done, results } = await assignComplaints(town.gro, {
    ...{ complaints: ids, to: town.field.personId },
  })
  expect(performance.now() - began).toBeLessThan(2000)
  expect(done).toBe(200)
  expect(results.every(({ refused, revision }) => !refused && revision === 2)).toBe(true)
  const id = ids[77] ?? ''
  expect(await standing(ulb, id)).toMatchObject({
    ...{ state: 'PENDINGATLME', assigneeId: town.field.personId, revision: 2 },
  })
  expect((await historyRows(ulb, id)).at(-1)).toMatchObject({
    ...{ sequence: 2, action: 'ASSIGN', fromState: 'PENDINGFORASSIGNMENT', actorRole: 'GRO' },
    ...{ assigneeId: town.field.personId, audience: 'EVERYBODY' },
  })
  const told = await inTown(ulb, (tx) =>
    tx.message.count({ where: { tenantId: ulb, template: 'grievances.ASSIGN', channel: 'SMS' } }),
  )
  expect(told).toBe(200)
})

test('each is given or refused for itself', async () => {
  const [free, rejected] = [await town.complains(), await town.complains()]
  await takeComplaintAction(town.gro, { id: rejected, action: 'REJECT', reasons: ['NOT_FOUND'] })
  const { done, results } = await assignComplaints(town.gro, {
    ...{ complaints: [rejected, free], to: town.field.personId },
  })
  expect(done).toBe(1)
  expect(results.map(({ id, refused }) => [id, refused])).toEqual([
    [rejected, 'no-such-action'],
    [free, undefined],
  ])
})

test('only field staff are given complaints', async () => {
  const complaints = [await town.complains()]
  const given = assignComplaints(town.gro, { complaints, to: town.helpline.personId })
  await expect(given).rejects.toHaveProperty(['faults', 'to'])
})

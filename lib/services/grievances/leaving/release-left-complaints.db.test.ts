import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { Forbidden } from '@/lib/platform/operations/errors'
import { forgetRemembered } from '@/lib/platform/tenancy/remembered'
import { releaseLeft } from '@/lib/platform/workflow/leaving/release-left'
import { deskOf, inTown, standing, type Desk } from '../desk/desk.fixture'
import { takeComplaintAction } from '../take-complaint-action'
import { releaseLeftComplaints } from './release-left-complaints'

const ulb = 'uk.champawat'
const owner = new pg.Client({ connectionString: env().DATABASE_URL })
let town: Desk

beforeAll(async () => {
  await owner.connect()
  town = await deskOf(ulb, '9800008861')
})
afterAll(() => owner.end())

test('the complaints of whoever left come back to the office, unassigned, and whoever routes is told', async () => {
  const id = await town.complains()
  await takeComplaintAction(town.gro, { id, action: 'ASSIGN', assignee: town.field.personId })
  await owner.query(`UPDATE posting SET valid_to = current_date - 2 WHERE person_id = $1`, [
    town.field.personId,
  ])
  forgetRemembered()
  const resolving = { id, action: 'RESOLVE', remark: 'Done' } as const
  await expect(takeComplaintAction(town.field, resolving)).rejects.toBeInstanceOf(Forbidden)

  // A complaint goes back by a step of its own workflow, not as a file goes back to its queue.
  expect(await releaseLeft({ by: 'system' }, { ulb })).toEqual({ released: 0 })
  expect(await releaseLeftComplaints({ by: 'system' }, { ulb })).toEqual({ released: 1 })
  expect(await standing(ulb, id)).toMatchObject({
    ...{ state: 'PENDINGFORREASSIGNMENT', assigneeId: null, open: true },
  })
  expect(await releaseLeftComplaints({ by: 'system' }, { ulb })).toEqual({ released: 0 })
  const told = await inTown(ulb, (tx) =>
    tx.message.findMany({ where: { tenantId: ulb, template: 'left-complaints' } }),
  )
  expect(told.map(({ personId }) => personId)).toEqual([town.gro.personId])
})

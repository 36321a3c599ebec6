import { beforeAll, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import type { Caller } from '@/lib/platform/access/actor'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { employed, type Employee } from '@/lib/platform/workflow/office.fixture'
import { reportComplaint } from './report-complaint'

const ulb = 'uk.almora'
let field: Employee[]
let ward: string | undefined

beforeAll(async () => {
  field = [
    await employed('Arun', ['PGR_LME'], ulb, 'PHS'),
    await employed('Bela', ['PGR_LME'], ulb, 'PHS'),
  ]
  ward = (await wardsOf(ulb))[0]?.id
})

const assigneeOf = async (caller: Caller, type = 'GarbageNeedsTobeCleared') => {
  const { id } = await reportComplaint(caller, { ulb, type, ward })
  const row = await transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, (tx) =>
    tx.case.findUniqueOrThrow({ where: { tenantId_id: { tenantId: ulb, id } } }),
  )
  return { state: row.state, to: row.assigneeId }
}

test('what people report goes in turn to those with the fewest, whoever reports it', async () => {
  const citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800007744' })
  const given = [
    await assigneeOf({ by: 'guest' }),
    await assigneeOf(citizen),
    await assigneeOf({ by: 'guest' }),
    await assigneeOf(citizen),
  ]
  expect(new Set(given.map(({ state }) => state))).toEqual(new Set(['PENDINGATLME']))
  for (const { personId } of field)
    expect(given.filter(({ to }) => to === personId)).toHaveLength(2)
})

test('what no rule fits waits for the grievance officer', async () => {
  expect(await assigneeOf({ by: 'guest' }, 'IllegalParking')).toEqual({
    state: 'PENDINGFORASSIGNMENT',
    to: null,
  })
})

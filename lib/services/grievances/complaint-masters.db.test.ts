import { expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { forgetRemembered } from '@/lib/platform/tenancy/remembered'
import { complaintGroups } from './complaint-groups'
import { complaintSettings } from './complaint-settings'
import { complaintTypes, getComplaintType } from './complaint-types'
import { escalationMatrix } from './escalation-matrix'
import { reasonsFor } from './reasons'
import { routingRules } from './routing-rules'

const day = '2026-11-27'
const dehradun = 'uk.dehradun'

/** A value of a ULB's own, which stands in place of the state's. */
async function override(list: string, code: string, name: string, data: object) {
  await transaction(
    { by: 'reach', kind: 'SYSTEM', tenant: dehradun },
    (tx) =>
      tx.$executeRaw`INSERT INTO master_record (tenant_id, id, list, code, name_en, name_hi, position, data, valid_from)
                   VALUES (${dehradun}, gen_random_uuid(), ${list}, ${code}, ${name}, ${name}, 0,
                           ${JSON.stringify(data)}::jsonb, '2026-04-01')`,
  )
  forgetRemembered()
}

test('a ULB has the types of the state, each in one of its groups', async () => {
  const types = await complaintTypes(dehradun, day)
  const groups = (await complaintGroups(dehradun, day)).map(({ code }) => code)
  expect(types).toHaveLength(32)
  expect(new Set(types.map(({ group }) => group))).toEqual(new Set(groups))
  expect(await getComplaintType(dehradun, day, 'DeadAnimals')).toMatchObject({
    ...{ name: { en: 'Dead animal', hi: 'मरा हुआ पशु' }, department: 'PHS', slaHours: 24 },
    ...{ priority: 'urgent', questions: [{ code: 'animal', type: 'choice', required: true }] },
  })
  await expect(getComplaintType(dehradun, day, 'Unicorns')).rejects.toThrow()
})

test('it has rules, an escalation matrix and reasons to choose from', async () => {
  expect((await routingRules(dehradun, day)).map(({ departments }) => departments)).toEqual([
    ['PHS'],
    ['EE'],
  ])
  const steps = await escalationMatrix(dehradun, day)
  expect(steps.map(({ role }) => role)).toEqual(['GRO', 'SUPERVISOR', 'COMMISSIONER'])
  for (const action of ['REJECT', 'REASSIGN', 'RATE'])
    expect((await reasonsFor(dehradun, day, action)).length, action).toBeGreaterThan(4)
  expect(await reasonsFor(dehradun, day, 'ASSIGN')).toEqual([])
})

test('its own settings and types count before the state’s, and nowhere else', async () => {
  const type = await getComplaintType(dehradun, day, 'DamagedRoad')
  const { code, name, ...data } = type
  await override('complaint-setting', 'general', 'Complaints', { reopenDays: 10 })
  await override('complaint-type', code, 'Broken road', { ...data, slaHours: 120 })

  expect(await complaintSettings(dehradun, day)).toMatchObject({ reopenDays: 10 })
  expect(await complaintSettings('uk.haldwani', day)).toMatchObject({ reopenDays: 5 })
  expect(await getComplaintType(dehradun, day, code)).toMatchObject({
    ...{ name: { en: 'Broken road' }, slaHours: 120 },
  })
  expect(await getComplaintType('uk.haldwani', day, code)).toMatchObject({ name, slaHours: 336 })
})

import { beforeAll, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { putFiles } from '../inbox/files.fixture'
import { Forbidden } from '../operations/errors'
import { escalateOverdue } from './escalate-overdue'
import { hasLate } from './late-files'
import { employed, type Employee } from './office.fixture'
import { takeAction } from './take-action'

const town = 'uk.almora'
const system = { by: 'system' } as const
const inTown = <Result>(work: Parameters<typeof transaction<Result>>[1]) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: town }, work)
const hour = 3_600_000
const at = new Date(Date.now() - 72 * hour)
const late = new Date(Date.now() - hour)
const licence = { service: 'trade-licence', submittedAt: at, stateDueAt: late }

let verifier: Employee, approver: Employee, ids: string[]

beforeAll(async () => {
  verifier = await employed('Usha Panwar', ['TL_DOC_VERIFIER'], town)
  approver = await employed('Nandita Martolia', ['TL_APPROVER'], town)
  ids = await putFiles(town, [
    { ...licence, state: 'APPLIED' },
    { ...licence, state: 'APPLIED', assigneeId: verifier.personId },
    { ...licence, state: 'APPLIED', stateDueAt: new Date(Date.now() + hour) },
    { ...licence, state: 'CITIZENACTIONREQUIRED' },
    { ...licence, state: 'PENDINGPAYMENT' },
    { ...licence, state: 'APPLIED', open: false },
    { ...licence, state: 'APPLIED', stateDueAt: null },
  ])
})

const marked = () =>
  inTown((tx) => tx.case.findMany({ where: { tenantId: town, escalatedAt: { not: null } } }))

test('what keeps an officer past its time is escalated once, told once, and stays where it is', async () => {
  expect(await inTown((tx) => hasLate(tx, town, new Date()))).toBe(true)
  expect(await escalateOverdue(system, { ulb: town })).toEqual({ escalated: 2 })
  expect((await marked()).map(({ id, state, revision }) => [id, state, revision]).sort()).toEqual(
    ids
      .slice(0, 2)
      .map((id) => [id, 'APPLIED', 2])
      .sort(),
  )
  const steps = await inTown((tx) => tx.caseEvent.findMany({ where: { tenantId: town } }))
  expect(steps).toHaveLength(2)
  expect(steps[0]).toMatchObject({
    action: 'ESCALATE',
    kind: 'ESCALATION',
    sequence: 2,
    fromState: 'APPLIED',
    toState: 'APPLIED',
    actorId: null,
    actorRole: 'AUTO_ESCALATE',
  })
  const told = await inTown((tx) =>
    tx.message.findMany({ where: { tenantId: town, template: 'late-files' } }),
  )
  expect(told.map(({ personId, channel, title }) => [personId, channel, title])).toEqual([
    [approver.personId, 'IN_APP', '2 files are late'],
  ])

  expect(await inTown((tx) => hasLate(tx, town, new Date()))).toBe(false)
  expect(await escalateOverdue(system, { ulb: town })).toEqual({ escalated: 0 })
})

test('an escalated file is acted on as before, and may be late again in its next state', async () => {
  const [id = ''] = ids
  await takeAction(verifier, { id, revision: 1, action: 'FORWARD' })
  expect(await marked()).toHaveLength(1)
  await inTown((tx) =>
    tx.case.update({
      where: { tenantId_id: { tenantId: town, id } },
      data: { stateDueAt: late },
    }),
  )
  expect(await escalateOverdue(system, { ulb: town })).toEqual({ escalated: 1 })
})

test('a file somebody is acting on waits for the next run', async () => {
  const [id = ''] = await putFiles(town, [{ ...licence, state: 'APPLIED' }])
  await inTown(async (tx) => {
    await tx.$queryRaw`SELECT id FROM cases WHERE tenant_id = ${town} AND id = ${id}::uuid FOR UPDATE`
    expect(await escalateOverdue(system, { ulb: town })).toEqual({ escalated: 0 })
  })
  expect(await escalateOverdue(system, { ulb: town })).toEqual({ escalated: 1 })
})

test('nobody but the system escalates', async () => {
  await expect(escalateOverdue(approver, { ulb: town })).rejects.toBeInstanceOf(Forbidden)
})

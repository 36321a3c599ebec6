import { beforeAll, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { signedIn } from '../applications/applicant.fixture'
import { Refusal } from '../operations/errors'
import { applied } from '../registers/licensed.fixture'
import { assign } from './assign'
import { claim } from './claim'
import { employed, ulb, type Employee } from './office.fixture'
import { recordFindings } from './record-findings'
import { release } from './release'
import { takeAction } from './take-action'

const inTown = <Result>(work: Parameters<typeof transaction<Result>>[1]) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, work)

let officers: Employee[], files: string[]

beforeAll(async () => {
  const citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  officers = [
    await employed('Usha Panwar', ['TL_DOC_VERIFIER', 'TL_FIELD_INSPECTOR']),
    await employed('Suresh Gusain', ['TL_FIELD_INSPECTOR', 'TL_APPROVER']),
    await employed('Nandita Martolia', ['TL_APPROVER', 'TL_DOC_VERIFIER']),
  ]
  files = []
  for (let number = 0; number < 15; number += 1) files.push(await applied(citizen))
}, 240_000)

const steps = [
  'FORWARD',
  'FORWARD',
  'FORWARD',
  'SENDBACK',
  'SENDBACKTOCITIZEN',
  'APPROVE',
  'REJECT',
]
const findings = {
  tradeSeen: true,
  quantityRight: true,
  fireSafe: true,
  wasteKept: true,
  encroaches: false,
}

/** Something an officer does to a file; what the rules refuse is refused. */
async function tryOne(officer: Employee, other: Employee, id: string, what: number) {
  const { revision } = await inTown((tx) =>
    tx.case.findUniqueOrThrow({ where: { tenantId_id: { tenantId: ulb, id } } }),
  )
  const action = steps[what % steps.length] ?? 'FORWARD'
  const reasons = { SENDBACKTOCITIZEN: ['paper-unclear'], REJECT: ['unsafe'] }[action] ?? []
  const asked = { remark: 'Seen', reasons, sections: ['premises'] }
  const deeds = [
    () => claim(officer, { id }),
    () => release(officer, { id }),
    () => assign(officer, { id, to: other.personId }),
    () => recordFindings(officer, { id, answers: findings }),
    () => takeAction(officer, { id, revision, action, ...asked }),
    () => takeAction(officer, { id, revision, action, ...asked }),
  ]
  try {
    await deeds[what % deeds.length]?.()
    return 1
  } catch (error) {
    if (Refusal.is(error)) return 0
    throw error
  }
}

test('after 300 random actions, three at a time, the kept counts are those of the files', async () => {
  let seed = 11
  const draw = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  const anyOf = <One>(list: readonly One[]) => list[draw(list.length)] as One
  let done = 0
  for (let round = 0; round < 100; round += 1) {
    const tries = [0, 1, 2].map(() =>
      tryOne(anyOf(officers), anyOf(officers), anyOf(files), draw(42)),
    )
    for (const one of await Promise.all(tries)) done += one
  }
  expect(done).toBeGreaterThan(60)

  const [kept, live] = await inTown(async (tx) => [
    await tx.$queryRaw`SELECT kind, state, assignee::text, sent_back, cases FROM case_queue
      WHERE tenant_id = ${ulb} AND cases <> 0 ORDER BY 1, 2, 3, 4`,
    await tx.$queryRaw`SELECT kind, state,
        coalesce(assignee_id, '00000000-0000-0000-0000-000000000000')::text AS assignee, sent_back,
        count(*)::int AS cases
      FROM cases WHERE tenant_id = ${ulb} AND open GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
  ])
  expect(kept).toEqual(live)
}, 240_000)

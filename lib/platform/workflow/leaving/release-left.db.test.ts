import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '@/lib/infra/env/env'
import { signedIn } from '../../applications/applicant.fixture'
import { whoAmI } from '../../identity/who-am-i'
import { applied, asSystem, ulb } from '../../registers/licensed.fixture'
import { Forbidden } from '../../operations/errors'
import { forgetRemembered } from '../../tenancy/remembered'
import { claim } from '../claim'
import { employed, type Employee } from '../office.fixture'
import { releaseLeft } from './release-left'

const owner = new pg.Client({ connectionString: env().DATABASE_URL })
let head: Employee
let verifier: Employee
let file: string

beforeAll(async () => {
  await owner.connect()
  head = await employed('Nandita Rawat', ['TL_APPROVER', 'ULB_ADMIN'])
  verifier = await employed('Rekha Joshi', ['TL_DOC_VERIFIER'])
  file = await applied(await signedIn({ name: 'Asha Negi', mobile: '9800071101' }))
})
afterAll(() => owner.end())

const postingOf = (who: Employee, set: string) =>
  owner.query(`UPDATE posting SET ${set} WHERE person_id = $1`, [who.personId])
const assignee = () =>
  asSystem(async (tx) => {
    const row = { tenantId_id: { tenantId: ulb, id: file } }
    return (await tx.case.findUniqueOrThrow({ where: row })).assigneeId
  })
const release = async () => (await releaseLeft({ by: 'system' }, { ulb })).released

test('an open session has the roles its posting has now', async () => {
  await claim(verifier, { id: file })
  expect(await assignee()).toBe(verifier.personId)
  await postingOf(verifier, `roles = '{TL_APPROVER}'`)
  expect((await whoAmI(verifier, {})).roles).toEqual(['TL_APPROVER'])
  await postingOf(verifier, `roles = '{TL_DOC_VERIFIER}'`)
})

test('a posting that has ended opens nothing, in a session that was open', async () => {
  expect(await release()).toBe(0)
  await postingOf(verifier, `valid_to = current_date - 2`)
  await expect(whoAmI(verifier, {})).rejects.toBeInstanceOf(Forbidden)
  await expect(claim(verifier, { id: file })).rejects.toBeInstanceOf(Forbidden)
})

test('the open files of whoever left are nobody’s, and a head is told once', async () => {
  forgetRemembered()
  expect(await release()).toBe(1)
  expect(await assignee()).toBeNull()
  expect(await release()).toBe(0)
  const told = await asSystem((tx) =>
    tx.message.findMany({ where: { tenantId: ulb, template: 'left-files' } }),
  )
  expect(told.filter(({ personId }) => personId === head.personId)).toHaveLength(1)
  expect(told[0]?.title).toContain('Rekha Joshi')
})

test('a posting that begins again opens the session again', async () => {
  await postingOf(verifier, `valid_to = NULL`)
  expect((await whoAmI(verifier, {})).roles).toEqual(['TL_DOC_VERIFIER'])
})

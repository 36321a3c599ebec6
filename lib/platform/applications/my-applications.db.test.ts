import { beforeAll, expect, test } from 'vitest'
import type { Caller } from '../access/actor'
import { Forbidden, NotFound } from '../operations/errors'
import { signedIn } from './applicant.fixture'
import { discardDraft } from './discard-draft'
import { getMyApplication } from './get-my-application'
import { lodged } from './lodged.fixture'
import { myApplications } from './my-applications'
import { myBills } from './my-bills'
import { myCertificates } from './my-certificates'
import { myDrafts } from './my-drafts'
import { myMessages } from './my-messages'
import { myReceipts } from './my-receipts'
import { startDraft } from './start-draft'

let citizen: Caller
let other: Caller
const sent: { id: string; ulb: string; number: string }[] = []

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800006610' })
  other = await signedIn({ name: 'Devendra Negi', mobile: '9800006611' })
  for (const ulb of ['uk.dehradun', 'uk.haldwani', 'uk.nainital']) {
    const { application: id, number } = await lodged(citizen, ulb)
    sent.unshift({ id, ulb, number })
  }
})

test('a citizen’s applications at every town, newest first, page by page', async () => {
  const first = await myApplications(citizen, { limit: 2 })
  const rest = await myApplications(citizen, { limit: 2, after: first.next ?? undefined })
  const listed = [...first.applications, ...rest.applications].map(({ id, ulb, number }) => ({
    id,
    ulb,
    number,
  }))
  expect(listed).toEqual(sent)
  expect(rest.next).toBeNull()
})

test('nobody sees another’s', async () => {
  expect(await myApplications(other, {})).toEqual({ applications: [], next: null })
  const [{ id, ulb } = { id: '', ulb: '' }] = sent
  await expect(getMyApplication(other, { ulb, id })).rejects.toBeInstanceOf(NotFound)
  await expect(getMyApplication(citizen, { ulb: 'uk.augustmuni', id })).rejects.toBeInstanceOf(
    NotFound,
  )
})

test('an application shows its answers in the reader’s language, its papers and its acknowledgement', async () => {
  const [{ id, ulb, number } = { id: '', ulb: '', number: '' }] = sent
  const file = await getMyApplication(citizen, { ulb, id, language: 'hi' })
  expect(file.answers[0]).toMatchObject({ section: 'business', title: 'व्यवसाय' })
  expect(JSON.stringify(file.answers)).toContain('9800004410')
  expect(file.papers.map(({ code }) => code)).toEqual(['IDPROOF', 'OWNERPHOTO', 'OWNERSHIPPROOF'])
  expect(file.documents).toMatchObject([{ kind: 'ACKNOWLEDGEMENT', serial: number }])
  expect(file.history.map(({ done }) => done.en)).toEqual(['Applied'])
})

test('every application was answered with a message in the citizen’s own list', async () => {
  const { messages } = await myMessages(citizen, {})
  expect(messages.map(({ application }) => application).sort()).toEqual(
    sent.map(({ id }) => id).sort(),
  )
})

test('nothing is owed, paid or granted before a decision', async () => {
  expect((await myBills(citizen, {})).bills).toEqual([])
  expect((await myReceipts(citizen, {})).receipts).toEqual([])
  expect((await myCertificates(citizen, {})).certificates).toEqual([])
})

test('a draft is listed until it is thrown away', async () => {
  const ulb = 'uk.nainital'
  const { draft } = await startDraft(citizen, { ulb, service: 'dog-licence' })
  expect((await myDrafts(citizen, {})).drafts).toMatchObject([
    { draft, ulb, service: 'dog-licence' },
  ])
  await discardDraft(citizen, { ulb, draft })
  expect((await myDrafts(citizen, {})).drafts).toEqual([])
})

test('guests and officers have no place of their own here', async () => {
  const officer = await signedIn({
    name: 'Suresh Bisht',
    mobile: '9800006612',
    tenantId: 'uk.dehradun',
    roles: ['TL_CEMP'],
  })
  await expect(myApplications({ by: 'guest' }, {})).rejects.toBeInstanceOf(Forbidden)
  await expect(myApplications(officer, {})).rejects.toBeInstanceOf(Forbidden)
})

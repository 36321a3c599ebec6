import { beforeAll, expect, test } from 'vitest'
import type { Caller } from '../access/actor'
import { textsOf } from '../forms/texts-of'
import { Forbidden, InvalidInput, NotFound } from '../operations/errors'
import { takeAction } from '../workflow/take-action'
import { rightAnswers, signedIn } from './applicant.fixture'
import { attachPaper } from './attach-paper'
import { getService } from './catalogue'
import { counterDrafts } from './counter-drafts'
import { getDraft } from './get-draft'
import { getLodged } from './get-lodged'
import { photo } from './lodged.fixture'
import { myApplications } from './my-applications'
import { saveWhole } from './save-whole'
import { serveWalkIn } from './serve-walk-in'
import { startWalkIn } from './start-walk-in'
import { submitDraft } from './submit-draft'

const ulb = 'uk.dehradun'
const service = 'trade-licence'
let clerk: Caller

beforeAll(async () => {
  const roles = ['TL_CEMP', 'TL_DOC_VERIFIER']
  clerk = await signedIn({ name: 'Rakesh Lohani', mobile: '9800005513', tenantId: ulb, roles })
})

const papers = async () => {
  const files = [{ name: 'scan.jpg', content: Buffer.from(await photo()).toString('base64') }]
  return ['IDPROOF', 'OWNERPHOTO', 'OWNERSHIPPROOF'].map((paper) => ({ paper, files }))
}

const walkIn = async (mobile: string) => ({
  service,
  mobile,
  name: 'Kamla Rawat',
  answers: await rightAnswers(ulb),
  papers: await papers(),
  declaration: true,
  consent: true,
})

test('a clerk lodges an application in one go for somebody new', async () => {
  const lodged = await serveWalkIn(clerk, await walkIn('9800007701'))
  expect(await getLodged(clerk, { id: lodged.application })).toMatchObject({
    number: lodged.number,
    applicant: 'Kamla Rawat',
  })
  const applicant = await signedIn({ name: '', mobile: '9800007701' })
  const { applications } = await myApplications(applicant, {})
  expect(applications.map(({ number }) => number)).toEqual([lodged.number])
})

test('nothing is left behind when an answer is wrong', async () => {
  const given = await walkIn('9800007702')
  await expect(serveWalkIn(clerk, { ...given, answers: {} })).rejects.toBeInstanceOf(InvalidInput)
  await expect(serveWalkIn(clerk, { ...given, papers: [] })).rejects.toBeInstanceOf(InvalidInput)
  expect((await counterDrafts(clerk, { service })).drafts).toEqual([])
})

test('whoever prepared a file may not check it', async () => {
  const { application: id } = await serveWalkIn(clerk, await walkIn('9800007703'))
  await expect(takeAction(clerk, { id, revision: 2, action: 'FORWARD' })).rejects.toThrow(
    'maker-is-checker',
  )
})

test('somebody new needs a name, somebody known does not', async () => {
  const mobile = '9800007704'
  const error: unknown = await startWalkIn(clerk, { service, mobile }).catch(
    (caught: unknown) => caught,
  )
  expect((error as InvalidInput).faults).toEqual({ name: [{ code: 'name-of-new-person' }] })
  await startWalkIn(clerk, { service, mobile, name: 'Devendra Negi' })
  expect(await startWalkIn(clerk, { service, mobile })).toMatchObject({ person: 'Devendra Negi' })
})

test('the counter’s page saves everything, right or wrong, and adds rows', async () => {
  const { draft } = await startWalkIn(clerk, {
    service,
    mobile: '9800007705',
    name: 'Salma Ansari',
  })
  const texts = {
    'business.name': 'Ansari Tailors',
    'business.employees': 'two',
    'owners.0.name': 'Salma Ansari',
  }
  const saved = await saveWhole(clerk, { draft, texts, change: 'add:owners' })
  expect(saved).toMatchObject({ open: 'owners.1' })
  const view = await getDraft(clerk, { draft })
  expect(view.answers['business']).toEqual({ name: 'Ansari Tailors' })
  expect(view.texts).toMatchObject({ 'business.employees': 'two', 'owners.0.mobile': '9800007705' })
})

test('another clerk, the citizen and other towns do not see what is begun', async () => {
  const { draft } = await startWalkIn(clerk, { service, mobile: '9800007706', name: 'Vinod Karki' })
  const colleague = await signedIn({
    name: 'Lata Dobhal',
    mobile: '9800005514',
    tenantId: ulb,
    roles: ['TL_CEMP'],
  })
  const elsewhere = await signedIn({
    name: 'Hansi Negi',
    mobile: '9800005515',
    tenantId: 'uk.haldwani',
    roles: ['TL_CEMP'],
  })
  const citizen = await signedIn({ name: 'Vinod Karki', mobile: '9800007706' })
  for (const caller of [colleague, elsewhere])
    await expect(getDraft(caller, { draft })).rejects.toBeInstanceOf(NotFound)
  await expect(getDraft(citizen, { ulb, draft })).rejects.toBeInstanceOf(NotFound)
})

test('a clerk of another desk takes no trade licences', async () => {
  const other = await signedIn({
    name: 'Mahipal Bisht',
    mobile: '9800005516',
    tenantId: ulb,
    roles: ['PTR_CEMP', 'CEMP'],
  })
  await expect(
    startWalkIn(other, { service, mobile: '9800007707', name: 'Lata' }),
  ).rejects.toBeInstanceOf(Forbidden)
})

test('a lodged draft is lodged once, however often it is sent', async () => {
  const { draft } = await startWalkIn(clerk, { service, mobile: '9800007708', name: 'Kamla Rawat' })
  const answers = await rightAnswers(ulb)
  const texts = Object.assign(
    {},
    ...getService(service).sections.map((section) => textsOf(section, answers[section.code])),
  )
  expect((await saveWhole(clerk, { draft, texts })).faults).toEqual({})
  for (const { paper, files } of await papers()) await attachPaper(clerk, { draft, paper, files })
  const sent = { draft, declaration: 'yes', consent: 'yes' }
  const [first, second] = [await submitDraft(clerk, sent), await submitDraft(clerk, sent)]
  expect(second.number).toBe(first.number)
})

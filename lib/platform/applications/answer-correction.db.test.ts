import { beforeAll, expect, test } from 'vitest'
import type { Caller } from '../access/actor'
import { InvalidInput, NotFound } from '../operations/errors'
import { takeAction } from '../workflow/take-action'
import { signedIn } from './applicant.fixture'
import { answerCorrection } from './answer-correction'
import { attachPaper } from './attach-paper'
import { getDraft } from './get-draft'
import { getMyApplication } from './get-my-application'
import { lodged, photo } from './lodged.fixture'
import { saveSection } from './save-section'

const ulb = 'uk.dehradun'
let citizen: Caller
let verifier: Caller
let inspector: Caller

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
  verifier = await signedIn({
    name: 'Suresh Bisht',
    mobile: '9800005511',
    tenantId: ulb,
    roles: ['TL_DOC_VERIFIER'],
  })
  inspector = await signedIn({
    name: 'Meena Joshi',
    mobile: '9800005512',
    tenantId: ulb,
    roles: ['TL_FIELD_INSPECTOR'],
  })
})

/** A file that was sent back for its business section and its proof of identity. */
async function sentBack() {
  const { application: id } = await lodged(citizen, ulb)
  const { revision } = await takeAction(verifier, { id, revision: 2, action: 'FORWARD' })
  await takeAction(inspector, {
    id,
    revision,
    action: 'SENDBACKTOCITIZEN',
    reasons: ['paper-unclear'],
    sections: ['business'],
    papers: ['IDPROOF'],
    remark: 'The name cannot be read.',
  })
  const { asked } = await getMyApplication(citizen, { ulb, id })
  return { id, draft: asked?.id ?? '' }
}

const correctBusiness = (draft: string, texts: Record<string, string>) =>
  saveSection(citizen, { ulb, draft, section: 'business', texts })

test('the citizen sees what is asked, and nothing else is open', async () => {
  const { draft } = await sentBack()
  const view = await getDraft(citizen, { ulb, draft })
  expect(view).toMatchObject({
    kind: 'correction',
    ready: false,
    asked: { message: 'The name cannot be read.' },
  })
  expect(view.sections.map(({ code }) => code)).toEqual(['business'])
  expect(view.papers.map(({ code, needed }) => ({ code, needed }))).toEqual([
    { code: 'IDPROOF', needed: true },
  ])
  await expect(
    saveSection(citizen, { ulb, draft, section: 'owners', texts: {} }),
  ).rejects.toBeInstanceOf(NotFound)
})

test('what was asked is put right and goes back to the officer who asked', async () => {
  const { id, draft } = await sentBack()
  const before = await getMyApplication(citizen, { ulb, id })
  const { answers } = await getDraft(citizen, { ulb, draft })
  await saveSection(citizen, {
    ulb,
    draft,
    section: 'business',
    answers: { ...(answers['business'] as object), name: 'Himkiran Tea Room' },
  })
  await expect(answerCorrection(citizen, { ulb, draft })).rejects.toBeInstanceOf(InvalidInput)

  await attachPaper(citizen, {
    ulb,
    draft,
    paper: 'IDPROOF',
    files: [{ name: 'clear.jpg', content: await photo() }],
  })
  await answerCorrection(citizen, { ulb, draft })
  const after = await getMyApplication(citizen, { ulb, id })
  expect(after).toMatchObject({ subject: 'Himkiran Tea Room', asked: null })
  expect(after.papers.filter(({ code }) => code === 'IDPROOF').map(({ name }) => name)).toEqual([
    'clear.jpg',
  ])
  expect(after.papers).toHaveLength(before.papers.length)
  expect(after.progress.state.en).toBe('An inspector will visit the premises')
})

test('sent twice it goes back once', async () => {
  const { id, draft } = await sentBack()
  await attachPaper(citizen, {
    ulb,
    draft,
    paper: 'IDPROOF',
    files: [{ name: 'clear.jpg', content: await photo() }],
  })
  const twice = await Promise.all([1, 2].map(() => answerCorrection(citizen, { ulb, draft })))
  expect(twice.map(({ application }) => application)).toEqual([id, id])
  const { history } = await getMyApplication(citizen, { ulb, id })
  expect(history.filter(({ done }) => done.en === 'Corrected by the applicant')).toHaveLength(1)
})

test('a wrong correction stays with the citizen, with what was typed', async () => {
  const { draft } = await sentBack()
  const { wrong } = await correctBusiness(draft, {
    'business.name': '',
    'business.employees': 'three',
  })
  expect(wrong).toBe(true)
  const { texts } = await getDraft(citizen, { ulb, draft })
  expect(texts).toMatchObject({ 'business.employees': 'three' })
})

test('a clerk records at the counter what the citizen brings', async () => {
  const { id, draft } = await sentBack()
  const clerk = await signedIn({
    name: 'Rakesh Lohani',
    mobile: '9800005513',
    tenantId: ulb,
    roles: ['TL_CEMP'],
  })
  await attachPaper(clerk, {
    draft,
    paper: 'IDPROOF',
    files: [{ name: 'clear.jpg', content: await photo() }],
  })
  await answerCorrection(clerk, { draft })
  const { history } = await getMyApplication(citizen, { ulb, id })
  expect(history.at(-1)?.done.en).toBe('Corrected at the counter')
})

test('nobody else answers it', async () => {
  const { draft } = await sentBack()
  const other = await signedIn({ name: 'Devendra Negi', mobile: '9800041172' })
  await expect(getDraft(other, { ulb, draft })).rejects.toBeInstanceOf(NotFound)
  await expect(answerCorrection(other, { ulb, draft })).rejects.toBeInstanceOf(NotFound)
  await expect(answerCorrection(verifier, { draft })).rejects.toThrow('nothing-asked')
})

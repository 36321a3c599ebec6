import { beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { whoAmI } from '../identity/who-am-i'
import { InvalidInput, NotFound } from '../operations/errors'
import { signedIn } from './applicant.fixture'
import { getDraft } from './get-draft'
import { filledDraft } from './lodged.fixture'
import { saveSection } from './save-section'
import { startDraft } from './start-draft'
import { submitDraft } from './submit-draft'

const ulb = 'uk.dehradun'
let citizen: Awaited<ReturnType<typeof signedIn>>

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800004410' })
})

describe('an application', () => {
  test('is begun with what is known of the person', async () => {
    const { draft } = await startDraft(citizen, { ulb, service: 'trade-licence' })
    const { texts, ready } = await getDraft(citizen, { ulb, draft })
    expect(texts).toMatchObject({ 'owners.0.name': 'Kamla Rawat', 'owners.0.mobile': '9800004410' })
    expect(ready).toBe(false)
  })

  test('is taken up again when it is asked for', async () => {
    const first = await startDraft(citizen, { ulb, service: 'trade-licence' })
    const again = await startDraft(citizen, { ulb, service: 'trade-licence', resume: true })
    expect(again).toMatchObject({ draft: first.draft, resumed: true })
  })

  test('keeps what was understood and what was not', async () => {
    const { draft } = await startDraft(citizen, { ulb, service: 'trade-licence' })
    const texts = {
      'business.name': 'Himkiran',
      'business.employees': 'three',
      'business.gstin': 'abc',
    }
    const saved = await saveSection(citizen, { ulb, draft, section: 'business', texts })
    expect(Object.keys(saved.faults)).toEqual(
      expect.arrayContaining(['business.employees', 'business.gstin']),
    )
    const seen = await getDraft(citizen, { ulb, draft })
    expect(seen.texts).toMatchObject(texts)
    expect(seen.answers['business']).toEqual({ name: 'Himkiran' })
  })

  test('that is whole is sent, once', async () => {
    const draft = await filledDraft(citizen, ulb)
    expect(await getDraft(citizen, { ulb, draft })).toMatchObject({ ready: true })
    const sent = await submitDraft(citizen, { ulb, draft, declaration: true, consent: true })
    expect(sent.number).toMatch(/^TL-APP\/\w+\/\d{4}-\d{2}\/\d{6}$/)
    const again = await submitDraft(citizen, { ulb, draft, declaration: true, consent: true })
    expect(again.number).toBe(sent.number)
  })

  test('that is sent twice at once makes one file', async () => {
    const draft = await filledDraft(citizen, ulb)
    const twice = await Promise.all(
      [1, 2].map(() => submitDraft(citizen, { ulb, draft, declaration: 'yes', consent: 'yes' })),
    )
    expect(twice[0]?.number).toBe(twice[1]?.number)
  })

  test('gives a person who came without a name the one that was written', async () => {
    const nameless = await signedIn({ name: '', mobile: '9800008801' })
    const { application } = await submitDraft(nameless, {
      ulb,
      draft: await filledDraft(nameless, ulb),
      declaration: true,
      consent: true,
    })
    const [row] = await transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, (tx) =>
      tx.caseEvent.findMany({ where: { tenantId: ulb, caseId: application } }),
    )
    expect(row?.actorName).toBe('Kamla Rawat')
    expect(await whoAmI(nameless, {})).toMatchObject({ name: { en: 'Kamla Rawat' } })
  })

  test('that is not whole is refused with what is missing', async () => {
    const { draft } = await startDraft(citizen, { ulb, service: 'trade-licence' })
    const error: unknown = await submitDraft(citizen, {
      ulb,
      draft,
      declaration: true,
      consent: true,
    }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(InvalidInput)
    expect((error as InvalidInput).faults).toMatchObject({
      'papers.IDPROOF': [{ code: 'paper-missing' }],
    })
  })

  test('of one person is nobody else’s', async () => {
    const { draft } = await startDraft(citizen, { ulb, service: 'trade-licence' })
    const other = await signedIn({ name: 'Devendra Negi', mobile: '9800041172' })
    await expect(getDraft(other, { ulb, draft })).rejects.toBeInstanceOf(NotFound)
    await expect(saveSection(other, { ulb, draft, section: 'business' })).rejects.toBeInstanceOf(
      NotFound,
    )
  })
})

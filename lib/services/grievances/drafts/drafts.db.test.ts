import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import type { Caller } from '@/lib/platform/access/actor'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { requestOtp } from '@/lib/platform/identity/request-otp'
import { NotFound } from '@/lib/platform/operations/errors'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { reportComplaint } from '../report-complaint'
import { addDraftPhotos } from './add-draft-photos'
import { discardExpiredComplaintDrafts } from './discard-expired-drafts'
import { getComplaintDraft } from './get-draft'
import { getSentComplaint } from './get-sent'
import { isKept } from './is-kept'
import { removeDraftPhoto } from './remove-draft-photo'
import { saveComplaintDraft } from './save-draft'
import { startComplaintDraft } from './start-draft'

const ulb = 'uk.almora'
const guest: Caller = { by: 'guest', language: 'en' }
const day = 86_400_000
let place: { ward: string; locality: string; landmark: string }

const system = <Result>(work: Parameters<typeof transaction<Result>>[1]) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, work)

const photo = async (name = 'heap.jpg') => {
  const create = { width: 80, height: 60, channels: 3, background: '#8a7' } as const
  return { name, content: await sharp({ create }).jpeg().withMetadata().toBuffer() }
}

const begun = async (type = 'GarbageNeedsTobeCleared') =>
  (await startComplaintDraft(guest, { ulb, type, description: 'kooda' })).draft

const complaintsOf = (id: string) =>
  system((tx) => tx.complaint.count({ where: { tenantId: ulb, id } }))

beforeAll(async () => {
  const ward = (await wardsOf(ulb)).find(({ localities }) => localities.length > 0)
  place = { ward: ward?.id ?? '', locality: ward?.localities[0]?.id ?? '', landmark: 'The pump' }
})

describe('a report that is being written', () => {
  test('keeps each step for whoever has its id', async () => {
    const draft = await begun()
    await saveComplaintDraft(guest, { ulb, draft, where: place })
    await saveComplaintDraft(guest, { ulb, draft, details: { description: 'A heap' } })
    const { answers, savedAt, expiresAt } = await getComplaintDraft(guest, { ulb, draft })
    expect(answers).toMatchObject({ ...place, placed: true, description: 'A heap' })
    expect(expiresAt.getTime() - savedAt.getTime()).toBe(30 * day)
  })

  test.each([
    ['no place of a device', { latitude: 0, longitude: 0 }, 'place-zero', [null, null]],
    ['degrees exchanged', { latitude: 79.66, longitude: 29.6 }, 'place-swapped', [29.6, 79.66]],
    [
      'another town',
      { latitude: 30.3165, longitude: 78.0322 },
      'place-other-town',
      [30.3165, 78.0322],
    ],
    ['another continent', { latitude: 40.7, longitude: -74 }, 'place-far', [null, null]],
  ])('is asked about %s, and mended or believed when confirmed', async (_, point, code, kept) => {
    const draft = await begun()
    const where = { ...place, ...point }
    await expect(saveComplaintDraft(guest, { ulb, draft, where })).rejects.toMatchObject({
      faults: { placeConfirmed: [{ code }] },
    })
    await saveComplaintDraft(guest, { ulb, draft, where: { ...where, placeConfirmed: 'yes' } })
    const { answers } = await getComplaintDraft(guest, { ulb, draft })
    expect([answers.latitude ?? null, answers.longitude ?? null]).toEqual(kept)
  })

  test('is known to whoever answers its address', async () => {
    const draft = await begun()
    expect(await isKept(ulb, draft)).toBe(true)
    expect(await isKept('uk.dehradun', draft)).toBe(false)
    expect(await isKept(ulb, 'no-id')).toBe(false)
  })

  test('begins with the words that were searched for', async () => {
    const { answers } = await getComplaintDraft(guest, { ulb, draft: await begun() })
    expect(answers).toMatchObject({ description: 'kooda', visibility: 'FULL', placed: false })
  })

  test('is of another kind once that is chosen, and forgets the answers to the questions of the first', async () => {
    const draft = await begun('DeadAnimals')
    const attributes = { animal: 'cattle' }
    await saveComplaintDraft(guest, { ulb, draft, where: place })
    await saveComplaintDraft(guest, { ulb, draft, details: { attributes } })
    await saveComplaintDraft(guest, { ulb, draft, type: 'DamagedRoad' })
    const { answers } = await getComplaintDraft(guest, { ulb, draft })
    expect(answers).toMatchObject({ type: 'DamagedRoad', attributes: {}, ward: place.ward })
  })

  test('asks for the ward where a point does not tell it', async () => {
    const where = { latitude: 29.597, longitude: 79.659 }
    const saved = saveComplaintDraft(guest, { ulb, draft: await begun(), where })
    await expect(saved).rejects.toHaveProperty(['faults', 'ward'])
  })

  test('lets a question that must be answered not be passed over', async () => {
    const draft = await begun('DeadAnimals')
    const saved = saveComplaintDraft(guest, { ulb, draft, details: {} })
    await expect(saved).rejects.toHaveProperty(['faults', 'attributes.animal'])
  })

  test('is nobody else’s to find', async () => {
    const read = getComplaintDraft(guest, { ulb: 'uk.dehradun', draft: await begun() })
    await expect(read).rejects.toThrow(NotFound)
  })
})

describe('its photographs', () => {
  test('are kept without what the camera wrote, and taken off again', async () => {
    const draft = await begun()
    await addDraftPhotos(guest, { ulb, draft, photos: [await photo(), await photo('two.jpg')] })
    const { photos } = await getComplaintDraft(guest, { ulb, draft })
    expect(photos.map(({ name }) => name)).toEqual(['heap.jpg', 'two.jpg'])
    await removeDraftPhoto(guest, { ulb, draft, photo: photos[0]?.id ?? '' })
    expect((await getComplaintDraft(guest, { ulb, draft })).photos).toHaveLength(1)
  })

  test('are kept once when they are sent twice, and five at most', async () => {
    const draft = await begun()
    const ids = Array.from({ length: 6 }, () => crypto.randomUUID())
    const all = await Promise.all(ids.map(async (id) => ({ ...(await photo()), id })))
    await addDraftPhotos(guest, { ulb, draft, photos: all.slice(0, 3) })
    const again = await addDraftPhotos(guest, { ulb, draft, photos: all.slice(0, 5) })
    expect(again.photos).toBe(5)
    const more = addDraftPhotos(guest, { ulb, draft, photos: all.slice(5) })
    await expect(more).rejects.toHaveProperty(['faults', 'photos'])
  })

  test('may be nothing but pictures', async () => {
    const photos = [{ name: 'heap.jpg', content: Buffer.from('<svg onload=alert(1)>') }]
    const added = addDraftPhotos(guest, { ulb, draft: await begun(), photos })
    await expect(added).rejects.toHaveProperty(['faults', 'photos'])
  })
})

describe('sending', () => {
  const ready = async () => {
    const draft = await begun()
    await saveComplaintDraft(guest, { ulb, draft, where: place })
    await addDraftPhotos(guest, { ulb, draft, photos: [await photo()] })
    return { ulb, draft, type: 'GarbageNeedsTobeCleared', ...place, description: 'A heap' }
  }

  test('twice, even at once, gives one complaint', async () => {
    const report = await ready()
    const sent = await Promise.all([1, 2, 3].map(() => reportComplaint(guest, report)))
    sent.push(await reportComplaint(guest, report))
    expect(new Set(sent.map(({ number }) => number)).size).toBe(1)
    expect(await complaintsOf(report.draft)).toBe(1)
    const { number } = await getSentComplaint(guest, { ulb, draft: report.draft })
    expect(number).toBe(sent[0]?.number)
  })

  test('makes the photographs the complaint’s and ends the draft', async () => {
    const report = await ready()
    await reportComplaint(guest, report)
    await expect(getComplaintDraft(guest, report)).rejects.toThrow(NotFound)
    const [kept] = await system((tx) =>
      tx.complaintPhoto.findMany({ where: { tenantId: ulb, complaintId: report.draft } }),
    )
    expect(kept).toMatchObject({ draftId: null, phase: 'REPORTED', shownAt: null })
    await expect(
      removeDraftPhoto(guest, { ulb, draft: report.draft, photo: kept?.id ?? '' }),
    ).rejects.toThrow(NotFound)
  })

  test('with a one-time password makes it somebody’s, who is told', async () => {
    const report = await ready()
    const { challenge, demonstrationCode } = await requestOtp(guest, { mobile: '9800007722' })
    const wrong = reportComplaint(guest, { ...report, challenge, code: '000' })
    await expect(wrong).rejects.toHaveProperty(['faults', 'code'])
    await reportComplaint(guest, { ...report, challenge, code: demonstrationCode })
    expect(await getSentComplaint(guest, report)).toMatchObject({ told: true })
  })

  test('by somebody signed in needs no more', async () => {
    const citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800007733' })
    const report = await ready()
    await reportComplaint(citizen, report)
    expect(await getSentComplaint(citizen, report)).toMatchObject({ told: true })
  })
})

test('drafts nobody went on with are thrown away, with their photographs', async () => {
  const [old, fresh] = [await begun(), await begun()]
  await addDraftPhotos(guest, { ulb, draft: old, photos: [await photo()] })
  const expire = { where: { tenantId: ulb, id: old }, data: { expiresAt: new Date() } }
  await system((tx) => tx.complaintDraft.updateMany(expire))
  await discardExpiredComplaintDrafts(new Date(Date.now() + 1000))
  const left = await system((tx) => tx.complaintDraft.findMany({ where: { tenantId: ulb } }))
  expect(left.map(({ id }) => id)).toContain(fresh)
  expect(left.map(({ id }) => id)).not.toContain(old)
})

import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/platform/access/actor'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { NotFound } from '@/lib/platform/operations/errors'
import { comment } from '../comment'
import {
  asSystem,
  complained,
  guest,
  office,
  photograph,
  putRight,
  showPhotos,
  ulb,
  type Office,
} from '../complained.fixture'
import { takeComplaintAction } from '../take-complaint-action'
import { getPublic } from './get-public'
import { openPublicPhoto } from './public-photo'

let citizen: Caller
let staff: Office

const see = (number: string) => getPublic(guest, { ulb, number })

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800007702' })
  staff = await office()
})

describe('the public page of a complaint', () => {
  test('says what, where, how it stands, until when and what happens next', async () => {
    const { number, dueAt } = await complained(citizen, { landmark: 'By the bus stand' })
    expect(await see(number)).toMatchObject({
      ...{ number, ulb, dueAt, open: true, description: 'A car stands in the way' },
      status: { en: 'Received' },
      next: { en: 'The office gives it to the staff who can put it right.' },
      place: { landmark: 'By the bus stand' },
      history: [{ words: { en: 'Reported' }, remark: null }],
    })
  })

  test('tells the steps, and of the words of the office those meant for everybody', async () => {
    const { id, number } = await complained(citizen)
    await takeComplaintAction(staff.router, {
      ...{ id, action: 'ASSIGN', assignee: staff.field.personId },
      remark: 'Between us: hurry',
    })
    await comment(staff.field, { id, remark: 'We come tomorrow', public: true })
    await comment(staff.field, { id, remark: 'The gate is locked' })
    await comment(citizen, { ulb, id, remark: 'It is still there' })
    await takeComplaintAction(staff.field, { id, action: 'RESOLVE', remark: 'Towed away' })
    const { history } = await see(number)
    expect(history.map(({ words, remark }) => [words.en, remark])).toEqual([
      ['Reported', null],
      ['Given to the field staff', null],
      ['News', 'We come tomorrow'],
      ['Resolved', 'Towed away'],
    ])
  })

  test('keeps words, photographs and remarks back where only the place may be seen', async () => {
    const told = { visibility: 'PLACE' as const, photos: [await photograph()] }
    const { id, number } = await complained(citizen, told)
    await showPhotos(id)
    await putRight(staff, id)
    const seen = await see(number)
    expect(seen).toMatchObject({ description: '', answers: [], photos: [] })
    expect(seen.history.map(({ remark }) => remark)).toEqual([null, null, null])
  })

  test('is not there for one that is hidden, or is another town’s', async () => {
    const { number } = await complained(citizen, { visibility: 'HIDDEN' })
    await expect(see(number)).rejects.toBeInstanceOf(NotFound)
    const { number: shown } = await complained(citizen)
    const elsewhere = getPublic(guest, { ulb: 'uk.haldwani', number: shown })
    await expect(elsewhere).rejects.toBeInstanceOf(NotFound)
  })

  test('leads both ways between complaints that were joined, but to none that is hidden', async () => {
    const [into, from, hidden] = [
      await complained(citizen),
      await complained(citizen),
      await complained(citizen, { visibility: 'HIDDEN' }),
    ]
    await asSystem((tx) =>
      tx.complaint.updateMany({
        where: { id: { in: [from.id, hidden.id] } },
        data: { mergedInto: into.id },
      }),
    )
    expect(await see(into.number)).toMatchObject({ merged: [from.number], mergedInto: null })
    expect(await see(from.number)).toMatchObject({
      ...{ mergedInto: into.number, merged: [] },
      status: { en: 'Joined with another complaint' },
    })
  })
})

describe('a photograph', () => {
  test('is shown once an officer has looked at it, and no more once it is withheld', async () => {
    const { id, number } = await complained(citizen, { photos: [await photograph()] })
    const [kept] = await asSystem((tx) =>
      tx.complaintPhoto.findMany({ where: { complaintId: id } }),
    )
    const wanted = { ulb, photo: kept?.id ?? '', small: true }
    expect((await see(number)).photos).toEqual([])
    expect(await openPublicPhoto(wanted)).toBeUndefined()

    await showPhotos(id)
    expect((await see(number)).photos).toMatchObject([{ phase: 'REPORTED' }])
    const opened = await openPublicPhoto(wanted)
    if (!opened || !('body' in opened)) throw new Error('The photograph did not open')
    expect(opened.headers).toMatchObject({ 'Content-Type': 'image/webp' })
    opened.body.destroy()
    // Nobody may show what they kept without asking whether it is still to be seen.
    expect(opened.headers['Cache-Control']).toBe('private, no-cache')
    const known = `W/"other", ${opened.headers['ETag']}`
    expect(await openPublicPhoto({ ...wanted, known })).toHaveProperty('unchanged')
    expect(await openPublicPhoto({ ...wanted, small: false, known })).toHaveProperty('body')

    await asSystem((tx) =>
      tx.complaintPhoto.updateMany({
        where: { complaintId: id },
        data: { withheldAt: new Date() },
      }),
    )
    expect((await see(number)).photos).toEqual([])
    expect(await openPublicPhoto(wanted)).toBeUndefined()
    expect(await openPublicPhoto({ ...wanted, known })).toBeUndefined()
  })

  test('of a complaint that is not shown whole has no address', async () => {
    for (const visibility of ['PLACE', 'HIDDEN'] as const) {
      const { id } = await complained(citizen, { visibility, photos: [await photograph()] })
      await showPhotos(id)
      const [kept] = await asSystem((tx) =>
        tx.complaintPhoto.findMany({ where: { complaintId: id } }),
      )
      const wanted = { ulb, photo: kept?.id ?? '', small: false }
      expect(await openPublicPhoto(wanted), visibility).toBeUndefined()
    }
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { Forbidden, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { photograph } from '../complained.fixture'
import { takeComplaintAction } from '../take-complaint-action'
import { checkPhotos } from './check-photos'
import { complaintChanges } from './complaint-changes'
import { deskOf, historyRows, inTown, standing, type Desk } from './desk.fixture'
import { getComplaint } from './get-complaint'
import { listUncheckedPhotos } from './list-unchecked-photos'
import { logWork } from './log-work'
import { noteOnComplaint } from './note-on-complaint'
import { unmaskReporter } from './unmask-reporter'
import { visitComplaint } from './visit-complaint'

const ulb = 'uk.champawat'
let town: Desk

beforeAll(async () => {
  town = await deskOf(ulb, '9800008831')
})

const given = async () => {
  const id = await town.complains()
  await takeComplaintAction(town.gro, { id, action: 'ASSIGN', assignee: town.field.personId })
  return id
}

describe('a complaint at the desk', () => {
  test('says who complained, masked, and whom it may be given to with what they have', async () => {
    await given()
    const id = await town.complains({ description: 'A bus across the lane' })
    const view = await getComplaint(town.gro, { id })
    expect(view.reporter).toEqual({ name: 'Kamla Rawat', mobile: '98xxxxx831' })
    expect(view).toMatchObject({
      description: 'A bus across the lane',
      state: 'PENDINGFORASSIGNMENT',
    })
    expect(view.actions.map(({ code, needs }) => [code, needs])).toEqual([
      ['ASSIGN', ['assignee']],
      ['REJECT', ['reasons']],
    ])
    expect(view.actions[1]?.reasons.map(({ code }) => code)).toContain('NOT_MUNICIPAL')
    const loads = new Map(view.candidates.map(({ id: who, load }) => [who, load]))
    expect(loads.get(town.field.personId)).toBeGreaterThan(0)
    expect(loads.get(town.field2.personId)).toBe(0)
    expect(view.candidates[0]?.id).toBe(town.field2.personId)
    expect(view.nearby.length).toBeGreaterThan(0)
  })

  test('shows the whole mobile to whoever may, and leaves a trace', async () => {
    const id = await town.complains()
    expect(await unmaskReporter(town.gro, { id })).toMatchObject({ address: '9800008831' })
    await expect(unmaskReporter(town.field, { id })).rejects.toBeInstanceOf(Forbidden)
    const traces = await inTown(ulb, (tx) =>
      tx.auditEntry.findMany({ where: { tenantId: ulb, operation: 'complaints.unmask' } }),
    )
    expect(traces.map(({ subject }) => subject)).toEqual([id])
  })

  test('is nobody else’s, nor that of another ULB', async () => {
    const id = await town.complains()
    const elsewhere = await deskOf('uk.bageshwar', '9800008832')
    await expect(getComplaint(elsewhere.gro, { id })).rejects.toBeInstanceOf(NotFound)
  })
})

describe('what the field writes down', () => {
  test('a visit has photographs before and after, and is the office’s answer', async () => {
    const id = await town.complains()
    const visited = await visitComplaint(town.field, {
      ...{ id, remark: 'Two cars, both gone', latitude: 29.33, longitude: 80.09 },
      ...{ before: [await photograph()], after: [await photograph(), await photograph()] },
    })
    const { photos, history } = await getComplaint(town.gro, { id })
    expect(photos.map(({ phase, standing: is }) => [phase, is])).toEqual([
      ['BEFORE', 'waiting'],
      ['AFTER', 'waiting'],
      ['AFTER', 'waiting'],
    ])
    expect(history.at(-1)).toMatchObject({ id: visited.visit, kind: 'VISIT', role: 'PGR_LME' })
    const [event] = (await historyRows(ulb, id)).slice(-1)
    expect(event).toMatchObject({ latitude: 29.33, longitude: 80.09, audience: 'EVERYBODY' })
    expect((await standing(ulb, id)).respondedAt).not.toBeNull()
  })

  test('a visit that is sent twice is recorded once', async () => {
    const id = await town.complains()
    const content = Buffer.from((await photograph()).content).toString('base64')
    const once = { id, remark: 'Was there', after: [{ name: 'a.jpg', content }] }
    const key = { idempotencyKey: crypto.randomUUID() }
    const sent = [
      await visitComplaint(town.field, once, key),
      await visitComplaint(town.field, once, key),
    ]
    expect(sent[0]).toEqual(sent[1])
    expect((await getComplaint(town.gro, { id })).photos).toHaveLength(1)
  })

  test('says something, or shows something; and only while it is open', async () => {
    const id = await given()
    await expect(visitComplaint(town.field, { id })).rejects.toHaveProperty(['faults', 'remark'])
    await takeComplaintAction(town.field, { id, action: 'RESOLVE', remark: 'Done' })
    await expect(visitComplaint(town.field, { id, remark: 'Again' })).rejects.toBeInstanceOf(
      Refusal,
    )
  })

  test('material and labour add up', async () => {
    const id = await given()
    await logWork(town.field, { id, what: 'Bitumen', quantity: '2.5', unit: 'kg', cost: '312.50' })
    await logWork(town.field, { id, what: 'Labour', quantity: '2', unit: 'hours', cost: '400' })
    const { works, spent } = await getComplaint(town.field, { id })
    expect(works.map(({ what, quantity, cost }) => [what, quantity, cost])).toEqual([
      ['Bitumen', '2.5', '312.50'],
      ['Labour', '2', '400.00'],
    ])
    expect(spent).toBe('712.50')
    const wrong = { id, what: 'Sand', quantity: '1', unit: 'm3', cost: '-1' }
    await expect(logWork(town.field, wrong)).rejects.toHaveProperty(['faults', 'cost'])
  })

  test('a note stays inside', async () => {
    const id = await given()
    await noteOnComplaint(town.field, { id, text: 'The owner is away until Monday' })
    const { history } = await getComplaint(town.gro, { id })
    expect(history.at(-1)).toMatchObject({ kind: 'NOTE', public: false, who: 'Farida' })
  })
})

describe('photographs', () => {
  test('wait until an officer shows or withholds them', async () => {
    const id = await town.complains({ photos: [await photograph(), await photograph('b.jpg')] })
    const waiting = (await listUncheckedPhotos(town.gro, {})).photos.filter(
      ({ complaint }) => complaint.id === id,
    )
    const [show, withhold] = waiting.map((photo) => photo.id)
    const checked = await checkPhotos(town.gro, { show: [show ?? ''], withhold: [withhold ?? ''] })
    expect(checked).toEqual({ shown: 1, withheld: 1 })
    expect((await getComplaint(town.gro, { id })).photos.map((photo) => photo.standing)).toEqual([
      'shown',
      'withheld',
    ])
    const left = (await listUncheckedPhotos(town.gro, {})).photos
    expect(left.filter(({ complaint }) => complaint.id === id)).toEqual([])
    await expect(checkPhotos(town.field, { show: [show ?? ''] })).rejects.toBeInstanceOf(Forbidden)
    await expect(checkPhotos(town.gro, { show: [crypto.randomUUID()] })).rejects.toBeInstanceOf(
      NotFound,
    )
  })
})

test('whoever acts too late is told what changed', async () => {
  const id = await given()
  const { revision } = await standing(ulb, id)
  await noteOnComplaint(town.field2, { id, text: 'I was there' })
  const late = takeComplaintAction(town.field, { id, revision, action: 'RESOLVE', remark: 'Done' })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
  const { changes } = await complaintChanges(town.field, { id, seen: revision })
  expect(changes.map(({ kind, who }) => [kind, who])).toEqual([['NOTE', 'Firoz']])
})

describe('what waited on a device', () => {
  const resolve = { action: 'RESOLVE', remark: 'Towed away', waited: true } as const

  test('is taken though something was said meanwhile', async () => {
    const id = await given()
    const { revision } = await standing(ulb, id)
    await noteOnComplaint(town.gro, { id, text: 'Ask the owner' })
    await visitComplaint(town.field, { id, remark: 'Was there' })
    const taken = await takeComplaintAction(town.field, { ...resolve, id, revision })
    expect(taken.state).toBe('RESOLVED')
  })

  test('is refused where somebody took a step meanwhile, even if it stands as before', async () => {
    const id = await given()
    const { revision } = await standing(ulb, id)
    const back = { id, action: 'REASSIGN' as const, reasons: ['WRONG_WARD'], remark: 'Next ward' }
    await takeComplaintAction(town.field2, back)
    await takeComplaintAction(town.gro, { id, action: 'ASSIGN', assignee: town.field.personId })
    const late = takeComplaintAction(town.field, { ...resolve, id, revision })
    await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
  })
})

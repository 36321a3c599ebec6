import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/platform/access/actor'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { NotFound, Refusal } from '@/lib/platform/operations/errors'
import { comment } from '../comment'
import {
  asSystem,
  complained,
  confirmed,
  guest,
  office,
  photograph,
  putRight,
  ulb,
  type Office,
} from '../complained.fixture'
import { takeComplaintAction } from '../take-complaint-action'
import { myComplaint } from './my-complaint'
import { myComplaints } from './my-complaints'
import { trackComplaint } from './track-complaint'

let citizen: Caller
let other: Caller
let staff: Office

const see = (number: string) => myComplaint(citizen, { ulb, number })
const act = (id: string, taking: object) =>
  takeComplaintAction(citizen, { ulb, id, action: 'RATE', ...taking })

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800007706' })
  other = await signedIn({ name: 'Hari Negi', mobile: '9800007707' })
  staff = await office()
})

describe('whoever complained', () => {
  test('finds it among their own, also what they reported by a code before signing in', async () => {
    const hidden = await complained(citizen, { visibility: 'HIDDEN' })
    const byCode = await complained(guest, await confirmed('9800007706'))
    const { complaints } = await myComplaints(citizen, {})
    const numbers = complaints.map(({ number }) => number)
    expect(numbers).toEqual(expect.arrayContaining([hidden.number, byCode.number]))
    expect((await myComplaints(other, {})).complaints).toEqual([])
    await expect(myComplaint(other, { ulb, number: byCode.number })).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  test('comments with photographs at any time, and nobody else reads it', async () => {
    const { id, number } = await complained(citizen)
    await comment(citizen, { ulb, id, remark: 'Still there', photos: [await photograph()] })
    await comment(citizen, { ulb, id, photos: [await photograph()] })
    const seen = await see(number)
    expect(seen.history.map(({ words, remark }) => [words.en, remark])).toEqual([
      ['Reported', null],
      ['Comment of whoever reported it', 'Still there'],
      ['Photographs were added', null],
    ])
    expect(seen.photos).toHaveLength(2)
    const events = await asSystem((tx) =>
      tx.caseEvent.findMany({ where: { caseId: id, kind: { not: 'STEP' } } }),
    )
    expect(events.map((event) => event.audience)).toEqual(['PERSON', 'PERSON'])
  })

  test('says something or shows something', async () => {
    const { id } = await complained(citizen)
    await expect(comment(citizen, { ulb, id })).rejects.toHaveProperty(['faults', 'remark'])
  })

  test('opens it again within the window, with a reason', async () => {
    const { id, number } = await complained(citizen)
    expect((await see(number)).actions).toEqual([])
    await putRight(staff, id)
    const done = await see(number)
    expect(done.actions).toEqual(['REOPEN', 'RATE'])
    expect(done.reopenUntil).toMatch(/^\d{4}-\d\d-\d\d$/)
    await expect(act(id, { action: 'REOPEN' })).rejects.toBeInstanceOf(Refusal)
    await act(id, { action: 'REOPEN', remark: 'It is back' })
    expect(await see(number)).toMatchObject({ open: true, reopened: 1, status: { en: 'Received' } })
  })

  test('cannot open it again once the window is over', async () => {
    const { id, number } = await complained(citizen)
    await putRight(staff, id)
    await asSystem((tx) =>
      tx.complaint.updateMany({ where: { id }, data: { closedAt: new Date('2026-01-05') } }),
    )
    expect((await see(number)).actions).toEqual(['RATE'])
    const opened = act(id, { action: 'REOPEN', remark: 'It is back' })
    await expect(opened).rejects.toBeInstanceOf(Refusal)
  })

  test('says how it went, with reasons, once', async () => {
    const { id, number } = await complained(citizen)
    await putRight(staff, id)
    const [reason] = (await see(number)).ratingReasons
    await act(id, { rating: 4, reasons: [reason?.code] })
    expect(await see(number)).toMatchObject({ rating: 4, actions: [], open: false })
    await expect(act(id, { rating: 5 })).rejects.toBeInstanceOf(Refusal)
  })

  test('appeals against a rejection, to one level higher', async () => {
    const { id, number } = await complained(citizen)
    const reasons = ['NOT_MUNICIPAL']
    await takeComplaintAction(staff.router, { id, action: 'REJECT', reasons, remark: 'Not ours' })
    expect(await see(number)).toMatchObject({ actions: ['REOPEN', 'RATE'] })
    await act(id, { action: 'REOPEN', remark: 'The road is yours' })
    const seen = await see(number)
    expect(seen.status.en).toBe('On appeal')
    expect(seen.history.slice(1).map(({ words, remark }) => [words.en, remark])).toEqual([
      ['Rejected', 'Not ours'],
      ['Appealed to a senior officer', 'The road is yours'],
    ])
    const row = await asSystem((tx) => tx.complaint.findFirst({ where: { id } }))
    expect(row?.level).toBe(1)
  })
})

describe('anybody else', () => {
  test('neither comments nor acts', async () => {
    const { id } = await complained(citizen)
    await putRight(staff, id)
    await expect(comment(other, { ulb, id, remark: 'Me too' })).rejects.toBeInstanceOf(NotFound)
    const rated = takeComplaintAction(other, { ulb, id, action: 'RATE', rating: 1 })
    await expect(rated).rejects.toBeInstanceOf(NotFound)
  })
})

describe('without signing in', () => {
  const track = (number: string, lastFour: string, by: Caller = guest) =>
    trackComplaint(by, { number, lastFour })
  const from = (address: string): Caller => ({ by: 'guest', from: { address } })
  const refusal = (number: string, lastFour: string, by?: Caller) =>
    track(number, lastFour, by).then(
      () => undefined,
      (error: unknown) => Refusal.is(error) && error.code,
    )

  test('the number and the last four digits find it, also when it is hidden', async () => {
    const { number } = await complained(citizen, { visibility: 'HIDDEN' })
    const found = await track(number.toLowerCase(), '७७०६')
    expect(found).toMatchObject({ number, shown: false, status: { en: 'Received' } })
    expect(JSON.stringify(found)).not.toContain('Kamla')
  })

  test('unknown numbers, wrong digits and reports of nobody are answered alike', async () => {
    const { number } = await complained(citizen)
    const nobodys = await complained(guest)
    expect(await refusal(number, '0000')).toBe('no-such-application')
    expect(await refusal(nobodys.number, '7706')).toBe('no-such-application')
    expect(await refusal(number.replace(/\d{6}$/, '999999'), '7706')).toBe('no-such-application')
    expect(await refusal('PGR-NOWHERE-2026-27-000001', '7706')).toBe('no-such-application')
  })

  test('digits cannot be guessed one after the other', async () => {
    const { number } = await complained(citizen)
    for (let guess = 0; guess < 10; guess += 1)
      await refusal(number, `000${guess}`, from('198.51.100.1'))
    expect(await refusal(number, '7706', from('198.51.100.1'))).toBe('too-many-attempts')
    expect(await refusal(number, '7706', from('203.0.113.1'))).toBeUndefined()
  })
})

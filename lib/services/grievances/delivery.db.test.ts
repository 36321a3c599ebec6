import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { myMessages } from '@/lib/platform/applications/my-messages'
import { deliverWaiting } from '@/lib/platform/notifications/deliver-waiting'
import { openPostOffice } from '@/lib/platform/notifications/post-office.fixture'
import { asSystem, complained, confirmed, guest, office, ulb } from './complained.fixture'
import { confirmFollow } from './following/confirm-follow'
import { follow } from './following/follow'
import { unfollow } from './following/unfollow'
import { mergeComplaint } from './merging/merge-complaint'
import { takeComplaintAction } from './take-complaint-action'

let post: Awaited<ReturnType<typeof openPostOffice>>
let citizen: Awaited<ReturnType<typeof signedIn>>
let neighbour: Awaited<ReturnType<typeof signedIn>>
let staff: Awaited<ReturnType<typeof office>>

beforeAll(async () => {
  post = await openPostOffice()
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800007801' })
  neighbour = await signedIn({ name: 'Hari Negi', mobile: '9800007802' })
  staff = await office()
})
afterAll(() => post.close())

const followerOf = (complaintId: string, channel: string) =>
  asSystem((tx) =>
    tx.complaintFollower.findFirstOrThrow({
      where: { complaintId, channel },
      orderBy: { followedAt: 'desc' },
    }),
  )

/** To whom something went while `work` was done, each as often as it went. */
async function reachedBy(work: () => Promise<unknown>): Promise<string[]> {
  await deliverWaiting()
  const [texts, mails] = [post.texts().length, post.mails().length]
  await work()
  await deliverWaiting()
  return [...post.texts().slice(texts), ...post.mails().slice(mails)].map(({ to }) => to).sort()
}

const assigned = (id: string) =>
  takeComplaintAction(staff.router, { id, action: 'ASSIGN', assignee: staff.field.personId })

test('a step reaches whoever complained and who follows, by text or confirmed mail, and nobody else', async () => {
  const { id, number } = await complained(citizen)
  const elsewhere = await complained(citizen)
  await follow(neighbour, { ulb, number, language: 'en' })
  await follow(guest, { ulb, number, ...(await confirmed('9800007803')) })
  await follow(guest, { ulb, number, email: 'agrees@example.in' })
  await confirmFollow(guest, { ulb, follower: (await followerOf(id, 'EMAIL')).id })
  // Somebody who never confirmed, somebody who had enough, somebody of another complaint.
  await follow(guest, { ulb, number, email: 'never.asked@example.in' })
  await follow(guest, { ulb, number, ...(await confirmed('9800007804')) })
  await unfollow(guest, { ulb, follower: (await followerOf(id, 'SMS')).id })
  await follow(guest, { ulb, number: elsewhere.number, ...(await confirmed('9800007805')) })

  expect(await reachedBy(() => assigned(id))).toEqual([
    ...['919800007801', '919800007802', '919800007803'],
    'agrees@example.in',
  ])
  const told = post.texts().findLast(({ to }) => to === '919800007802')
  expect(told).toMatchObject({ template_id: '1207', text: expect.stringContaining(number) })
  expect(post.mails().at(-1)?.message).toContain('Subject:')
})

test('what is joined with another is told once to each, and then the news of the other', async () => {
  const [into, from] = [await complained(citizen), await complained(neighbour)]
  await follow(citizen, { ulb, number: from.number })
  await follow(guest, { ulb, number: from.number, ...(await confirmed('9800007806')) })
  const joined = () => mergeComplaint(staff.router, { id: from.id, into: into.id })
  expect(await reachedBy(joined)).toEqual(['919800007801', '919800007802', '919800007806'])
  const moved = await reachedBy(() => assigned(into.id))
  expect(moved).toEqual(['919800007801', '919800007802', '919800007806'])
})

test('nobody is told of a complaint that nobody made', async () => {
  const { id } = await complained(guest)
  expect(await reachedBy(() => assigned(id))).toEqual([])
})

test('whoever complained reads it on the site at once, the newest first', async () => {
  const { id, number } = await complained(citizen)
  await assigned(id)
  const { messages } = await myMessages(citizen, {})
  const [newest, before] = messages.filter(({ text }) => text.includes(number))
  expect([newest?.title, before?.title]).toEqual(['Somebody is on it', 'Complaint received'])
})

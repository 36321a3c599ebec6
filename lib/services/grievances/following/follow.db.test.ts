import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/platform/access/actor'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { InvalidInput, NotFound, Refusal } from '@/lib/platform/operations/errors'
import {
  asSystem,
  complained,
  confirmed,
  guest,
  office,
  putRight,
  ulb,
  type Office,
} from '../complained.fixture'
import { myFollowing } from '../own/my-following'
import { getPublic } from '../public/get-public'
import { confirmFollow } from './confirm-follow'
import { follow } from './follow'
import { getFollowing } from './get-following'
import { unfollow } from './unfollow'

let citizen: Caller
let neighbour: Caller
let staff: Office

const followers = async (number: string) => (await getPublic(guest, { ulb, number })).followers
const followersOf = (complaintId: string) =>
  asSystem((tx) => tx.complaintFollower.findMany({ where: { complaintId } }))
const messagesTo = (channel: string, since: Date) =>
  asSystem((tx) => tx.message.findMany({ where: { channel, queuedAt: { gte: since } } }))

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800007703' })
  neighbour = await signedIn({ name: 'Hari Negi', mobile: '9800007704' })
  staff = await office()
})

describe('me too', () => {
  test('counts somebody who is signed in once, however often they ask', async () => {
    const { number } = await complained(citizen)
    const first = await follow(neighbour, { ulb, number })
    await follow(neighbour, { ulb, number })
    expect(first).toEqual({ number, state: 'following' })
    expect(await followers(number)).toBe(1)
  })

  test('by a code is the same person as after signing in', async () => {
    const { number } = await complained(citizen)
    await follow(guest, { ulb, number, ...(await confirmed('9800007704')) })
    await follow(neighbour, { ulb, number })
    expect(await followers(number)).toBe(1)
    const { following } = await myFollowing(neighbour, {})
    expect(following.map((one) => one.number)).toContain(number)
  })

  test('wants the right code', async () => {
    const { number } = await complained(citizen)
    const { challenge } = await confirmed('9800007705')
    const followed = follow(guest, { ulb, number, challenge, code: 'wrong' })
    await expect(followed).rejects.toBeInstanceOf(InvalidInput)
    await expect(follow(guest, { ulb, number })).rejects.toBeInstanceOf(InvalidInput)
    expect(await followers(number)).toBe(0)
  })

  test('does not count whoever complained, who hears of it already', async () => {
    const { number } = await complained(citizen)
    await follow(citizen, { ulb, number })
    expect(await followers(number)).toBe(0)
  })

  test('is refused where nobody may see the complaint, and to officers', async () => {
    const { number } = await complained(citizen, { visibility: 'HIDDEN' })
    await expect(follow(neighbour, { ulb, number })).rejects.toBeInstanceOf(NotFound)
    const { number: shown } = await complained(citizen)
    await expect(follow(staff.router, { ulb, number: shown })).rejects.toBeInstanceOf(Refusal)
  })

  test('of a complaint that was joined with another follows the other', async () => {
    const [into, from] = [await complained(citizen), await complained(citizen)]
    await asSystem((tx) =>
      tx.complaint.updateMany({ where: { id: from.id }, data: { mergedInto: into.id } }),
    )
    expect(await follow(neighbour, { ulb, number: from.number })).toMatchObject({
      number: into.number,
    })
    expect(await followers(into.number)).toBe(1)
  })
})

describe('by e-mail', () => {
  test('counts once the address is confirmed, hears of each step and can end it', async () => {
    const since = new Date()
    const { id, number } = await complained(citizen)
    const email = 'asha@example.in'
    expect(await follow(guest, { ulb, number, email, language: 'en' })).toEqual({
      ...{ number, state: 'confirm' },
    })
    expect(await followers(number)).toBe(0)
    const [kept] = await followersOf(id)
    const [asked] = await messagesTo('EMAIL', since)
    expect(kept?.addressCipher).not.toContain('asha')
    expect(asked?.link).toMatch(new RegExp(`/complaints/${number}/news/${kept?.id}$`))

    const follower = kept?.id ?? ''
    expect(await getFollowing(guest, { ulb, follower })).toMatchObject({ confirmed: false })
    await confirmFollow(guest, { ulb, follower })
    expect(await followers(number)).toBe(1)

    await putRight(staff, id)
    const told = (await messagesTo('EMAIL', since)).filter(({ template }) =>
      template.endsWith('RESOLVE'),
    )
    expect(told.map(({ body }) => body)).toEqual([
      expect.stringMatching(
        new RegExp(`No more news of it: .*/complaints/${number}/news/${follower}$`),
      ),
    ])

    await unfollow(guest, { ulb, follower })
    expect(await getFollowing(guest, { ulb, follower })).toMatchObject({ ended: true })
    expect(await followers(number)).toBe(0)
    await expect(confirmFollow(guest, { ulb, follower })).rejects.toBeInstanceOf(NotFound)
  })

  test('sends no more than a few links to one address', async () => {
    const { number } = await complained(citizen)
    const ask = () => follow(guest, { ulb, number, email: 'often@example.in' })
    for (let time = 0; time < 5; time += 1) await ask()
    await expect(ask()).rejects.toMatchObject({ code: 'too-many-attempts' })
  })

  test('wants an address', async () => {
    const { number } = await complained(citizen)
    const asked = follow(guest, { ulb, number, email: 'asha' })
    await expect(asked).rejects.toHaveProperty(['faults', 'email'])
  })
})

test('a follower who starts again after having stopped counts again', async () => {
  const { id, number } = await complained(citizen)
  await follow(neighbour, { ulb, number })
  const [kept] = await followersOf(id)
  await unfollow(neighbour, { ulb, follower: kept?.id ?? '' })
  expect((await myFollowing(neighbour, {})).following.map((one) => one.number)).not.toContain(
    number,
  )
  await follow(neighbour, { ulb, number })
  expect(await followers(number)).toBe(1)
})

test('nobody ends what they have no key to', async () => {
  const follower = '00000000-0000-4000-8000-000000000000'
  await expect(unfollow(guest, { ulb, follower })).rejects.toBeInstanceOf(NotFound)
})

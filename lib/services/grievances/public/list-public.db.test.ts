import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '@/lib/platform/access/actor'
import { signedIn } from '@/lib/platform/applications/applicant.fixture'
import { dayAt } from '@/lib/platform/dates/dates'
import { InvalidInput } from '@/lib/platform/operations/errors'
import {
  complained,
  guest,
  office,
  photograph,
  putRight,
  showPhotos,
  someWard,
  ulb,
} from '../complained.fixture'
import { takeComplaintAction } from '../take-complaint-action'
import { listPublic } from './list-public'

let citizen: Caller
let whole: string
let plain: string
let done: string
let refused: string

const list = (filter: object = {}) => listPublic(guest, { ulb, ...filter })
const numbers = async (filter: object = {}) =>
  (await list(filter)).complaints.map(({ number }) => number)

beforeAll(async () => {
  citizen = await signedIn({ name: 'Kamla Rawat', mobile: '9800007701' })
  const staff = await office()
  const first = await complained(citizen, { photos: [await photograph()] })
  await showPhotos(first.id)
  whole = first.number
  plain = (await complained(citizen, { type: 'DamagedRoad', visibility: 'PLACE' })).number
  await complained(citizen, { visibility: 'HIDDEN' })
  const third = await complained(citizen)
  await putRight(staff, third.id)
  done = third.number
  const { id, number } = await complained(citizen)
  const reasons = ['NOT_MUNICIPAL']
  await takeComplaintAction(staff.router, { id, action: 'REJECT', reasons })
  refused = number
})

describe('the public list', () => {
  test('holds what everybody may see, the newest first', async () => {
    expect(await numbers()).toEqual([refused, done, plain, whole])
  })

  test('says in plain words how each stands', async () => {
    const { complaints } = await list()
    expect(complaints.map(({ status }) => status.en)).toEqual([
      'Rejected',
      'Resolved',
      'Received',
      'Received',
    ])
  })

  test('tells words and shows a photograph only of what may be seen whole', async () => {
    const { complaints } = await list()
    const [seen, place] = [complaints[3], complaints[2]]
    expect(seen).toMatchObject({ description: 'A car stands in the way' })
    expect(seen?.photo).toMatch(/^\/api\/complaints\/almora\/photos\/[0-9a-f-]{36}$/)
    expect(place).toMatchObject({ description: '', photo: null })
  })

  test('narrows to a ward, a kind, a group, how it stands and since when', async () => {
    expect(await numbers({ type: 'DamagedRoad' })).toEqual([plain])
    expect(await numbers({ ward: 'elsewhere' })).toEqual([])
    expect(await numbers({ ward: await someWard() })).toHaveLength(4)
    expect(await numbers({ state: 'open' })).toEqual([plain, whole])
    expect(await numbers({ state: 'resolved' })).toEqual([done])
    expect(await numbers({ state: 'rejected' })).toEqual([refused])
    expect(await numbers({ since: dayAt(new Date()) })).toHaveLength(4)
    expect(await numbers({ since: '2099-01-01' })).toEqual([])
    const { group } = await groupOf('DamagedRoad')
    expect(await numbers({ group })).toEqual([plain])
  })

  test('goes on page by page without missing or repeating any', async () => {
    const found: string[] = []
    let cursor: string | undefined
    do {
      const page = await list({ limit: 1, cursor })
      found.push(...page.complaints.map(({ number }) => number))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(found).toEqual(await numbers())
  })

  test('refuses a place in it that it never gave out', async () => {
    await expect(list({ cursor: 'nonsense' })).rejects.toBeInstanceOf(InvalidInput)
  })
})

async function groupOf(code: string) {
  const { complaintTypes } = await import('../complaint-types')
  const found = (await complaintTypes(ulb, dayAt(new Date()))).find((one) => one.code === code)
  if (!found) throw new Error(`No kind ${code}`)
  return found
}

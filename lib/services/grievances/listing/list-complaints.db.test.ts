import { beforeAll, expect, test } from 'vitest'
import { Forbidden } from '@/lib/platform/operations/errors'
import { type } from '../complained.fixture'
import { deskOf, dueOn, type Desk } from '../desk/desk.fixture'
import { takeComplaintAction } from '../take-complaint-action'
import { listComplaints } from './list-complaints'

const ulb = 'uk.pauri'
const hour = 3_600_000
let town: Desk
let ids: string[]

beforeAll(async () => {
  town = await deskOf(ulb, '9800008811')
  ids = []
  for (let made = 0; made < 7; made += 1) ids.push(await town.complains())
  for (const [at, id] of ids.entries())
    await dueOn(ulb, id, new Date(Date.now() + (at - 2) * 200 * hour + hour))
  for (const id of ids.slice(0, 2))
    await takeComplaintAction(town.gro, { id, action: 'ASSIGN', assignee: town.field.personId })
})

const seen = async (filter: Parameters<typeof listComplaints>[1], caller = town.gro) =>
  (await listComplaints(caller, filter)).complaints.map(({ id }) => ids.indexOf(id))

test('views show what waits, the first due first', async () => {
  expect(await seen({ view: 'open' })).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(await seen({ view: 'route' })).toEqual([2, 3, 4, 5, 6])
  expect(await seen({ view: 'mine' }, town.field)).toEqual([0, 1])
  expect(await seen({ view: 'late' })).toEqual([0, 1])
  expect(await seen({ view: 'soon' })).toEqual([2])
  expect(await seen({ view: 'escalated' })).toEqual([])
})

test('everything is listed the newest first, what ended too', async () => {
  const id = ids[0] ?? ''
  await takeComplaintAction(town.field, { id, action: 'RESOLVE', remark: 'Towed away' })
  expect(await seen({ view: 'all' })).toEqual([6, 5, 4, 3, 2, 1, 0])
  expect(await seen({ view: 'open', sort: 'newest' })).toEqual([6, 5, 4, 3, 2, 1])
})

test('filters narrow the list', async () => {
  expect(await seen({ assignee: town.field.personId })).toEqual([1])
  expect(await seen({ assignee: 'me' }, town.field)).toEqual([1])
  expect(await seen({ assignee: 'nobody', ward: town.ward })).toEqual([2, 3, 4, 5, 6])
  expect(await seen({ state: 'PENDINGATLME', type, source: 'WEB' })).toEqual([1])
  expect(await seen({ type: 'DeadAnimals' })).toEqual([])
})

test('pages go forward and back by key', async () => {
  const first = await listComplaints(town.gro, { size: 2 })
  const second = await listComplaints(town.gro, { size: 2, cursor: first.next })
  const back = await listComplaints(town.gro, { size: 2, cursor: second.previous })
  expect(
    [first, second, back].map((page) => page.complaints.map(({ id }) => ids.indexOf(id))),
  ).toEqual([
    [1, 2],
    [3, 4],
    [1, 2],
  ])
  expect([first.from, second.from]).toEqual([1, 3])
  expect(first.previous).toBeUndefined()
})

test('a number, its last digits, or a mobile finds a complaint', async () => {
  const [row] = (await listComplaints(town.gro, { view: 'all', size: 1 })).complaints
  const number = row?.number ?? ''
  const digits = String(Number(number.split('-').at(-1)))
  expect(await seen({ view: 'all', q: number.toLowerCase() })).toEqual([6])
  expect(await seen({ view: 'all', q: digits })).toEqual([6])
  expect(await seen({ view: 'all', q: '98000 08811' })).toHaveLength(7)
  expect(await seen({ view: 'all', q: '9800008812' })).toEqual([])
})

test('a list tells nothing of who complained, and nobody else sees it', async () => {
  const { complaints } = await listComplaints(town.gro, { view: 'all' })
  expect(JSON.stringify(complaints)).not.toMatch(/Kamla|98000/)
  await expect(listComplaints(town.citizen, { ulb } as object)).rejects.toBeInstanceOf(Forbidden)
})

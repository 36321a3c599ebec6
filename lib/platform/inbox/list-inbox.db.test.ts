import { beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '@/lib/infra/database/database'
import { wardsOf } from '../boundaries/boundaries'
import { InvalidInput } from '../operations/errors'
import { employed, type Employee } from '../workflow/office.fixture'
import { putFiles, type Listed } from './files.fixture'
import { inboxCounts } from './inbox-counts'
import { listInbox } from './list-inbox'

const town = 'uk.almora'
const queues = [
  ['trade-licence', 'APPLIED'],
  ['trade-licence', 'FIELDINSPECTION'],
  ['trade-licence', 'PENDINGAPPROVAL'],
  ['trade-licence', 'PENDINGPAYMENT'],
  ['dog-licence', 'APPLIED'],
  ['dog-licence', 'DOCVERIFIED'],
] as const
const mine = ['trade-licence APPLIED', 'trade-licence FIELDINSPECTION', 'dog-licence APPLIED']
const day = 86_400_000
const now = Date.now()

let me: Employee, other: Employee, ward: string
let all: (Listed & { id: string })[]
type Filter = Parameters<typeof listInbox>[1]

// The same files on every run: a small generator instead of chance.
function drawn(count: number): Listed[] {
  let seed = 7
  const draw = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  return Array.from({ length: count }, () => {
    const [service, state] = queues[draw(queues.length)] ?? queues[0]
    const received = now - draw(90) * day - draw(50) * 1000
    return {
      service,
      state,
      assigneeId: [null, null, me.personId, other.personId][draw(4)] ?? null,
      wardId: draw(3) === 0 ? ward : null,
      sentBack: draw(9) === 0,
      open: draw(8) !== 0,
      submittedAt: new Date(received),
      // Many files are due at the same moment, and some have no limit.
      stateDueAt: draw(7) === 0 ? null : new Date(now + (draw(20) - 8) * day + 3_600_000),
    }
  })
}

beforeAll(async () => {
  me = await employed(
    'Usha Panwar',
    ['TL_DOC_VERIFIER', 'TL_FIELD_INSPECTOR', 'PTR_VERIFIER'],
    town,
  )
  other = await employed('Suresh Gusain', ['TL_DOC_VERIFIER'], town)
  ward = (await wardsOf(town))[0]?.id ?? ''
  const files = drawn(400)
  const ids = await putFiles(town, files)
  all = files.map((file, index) => ({ ...file, id: ids[index] ?? '' }))
})

/** Walks all pages forward, then all the way back; both must show the same files in the same order. */
async function walk(filter: Filter, size: number) {
  const seen: string[] = []
  const pages: string[][] = []
  let page = await listInbox(me, { ...filter, size })
  for (;;) {
    expect(page.from).toBe(seen.length + 1)
    pages.push(page.files.map(({ id }) => id))
    seen.push(...page.files.map(({ id }) => id))
    if (!page.next) break
    page = await listInbox(me, { ...filter, size, cursor: page.next })
  }
  for (const earlier of pages.slice(0, -1).reverse()) {
    page = await listInbox(me, { ...filter, size, cursor: page.previous })
    expect(page.files.map(({ id }) => id)).toEqual(earlier)
  }
  return seen
}

const isMine = (file: Listed) => mine.includes(`${file.service} ${file.state}`)
const due = (file: Listed) => file.stateDueAt?.getTime() ?? Infinity
const toMe = (file: Listed) => !file.assigneeId || file.assigneeId === me.personId

describe('pages are complete, without doubles, forward and back', () => {
  const cases: [string, Filter, (file: Listed) => boolean][] = [
    ['all work', {}, (file) => isMine(file) && toMe(file)],
    ['mine', { view: 'mine' }, (file) => file.assigneeId === me.personId],
    ['overdue', { view: 'overdue' }, (file) => isMine(file) && toMe(file) && due(file) < now],
    [
      'returned',
      { view: 'sent-back' },
      (file) => isMine(file) && toMe(file) && file.sentBack === true,
    ],
    [
      'one queue',
      { service: 'trade-licence', state: 'APPLIED' },
      (file) => file.service === 'trade-licence' && file.state === 'APPLIED' && toMe(file),
    ],
    [
      'a queue of others',
      { service: 'trade-licence', state: 'PENDINGPAYMENT' },
      (file) => file.state === 'PENDINGPAYMENT' && toMe(file),
    ],
    [
      'one service',
      { service: 'dog-licence' },
      (file) => isMine(file) && file.service === 'dog-licence' && toMe(file),
    ],
    ['nobody’s', { assignee: 'nobody' }, (file) => !file.assigneeId],
    ['anyone’s', { assignee: 'anyone' }, () => true],
    [
      'older than 30 days',
      { age: '30' },
      (file) => isMine(file) && toMe(file) && file.submittedAt.getTime() <= now - 30 * day,
    ],
    ['received first', { sort: 'received' }, (file) => isMine(file) && toMe(file)],
  ]

  test.each(cases)('%s', async (_name, filter, fits) => {
    const wanted = all.filter((file) => file.open && fits(file))
    const key = filter.sort === 'received' ? (file: Listed) => file.submittedAt.getTime() : due
    const order = wanted.sort((a, b) =>
      key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) - key(b),
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(await walk(filter, 7)).toEqual(order.map(({ id }) => id))
  })

  test('of a ward and of an officer', async () => {
    const inWard = all.filter(
      (file) => file.open && isMine(file) && toMe(file) && file.wardId === ward,
    )
    expect((await walk({ ward }, 5)).sort()).toEqual(inWard.map(({ id }) => id).sort())
    const others = all.filter((file) => file.open && file.assigneeId === other.personId)
    expect((await walk({ assignee: other.personId }, 11)).sort()).toEqual(
      others.map(({ id }) => id).sort(),
    )
  })
})

test('the length of a list is told from the kept counts', async () => {
  const filters: Filter[] = [
    {},
    { view: 'mine' },
    { view: 'sent-back' },
    { assignee: 'anyone' },
    { service: 'dog-licence' },
  ]
  for (const filter of filters) {
    const { total } = await listInbox(me, { ...filter, size: 1 })
    expect(total).toBe((await walk(filter, 100)).length)
  }
  expect((await listInbox(me, { age: '30' })).total).toBeUndefined()
})

test('the rail’s numbers are those of the lists they lead to', async () => {
  const counts = await inboxCounts(me, {})
  expect(counts.waiting).toBe((await walk({}, 100)).length)
  expect(counts.mine).toBe((await walk({ view: 'mine' }, 100)).length)
  expect(counts.late).toBe((await walk({ view: 'overdue' }, 100)).length)
  expect(counts.soon).toBe((await walk({ view: 'due-soon' }, 100)).length)
  expect(counts.sentBack).toBe((await walk({ view: 'sent-back' }, 100)).length)
})

test('an officer sees no files of services that are none of theirs', async () => {
  const dogs = await employed('Lata Dobhal', ['PTR_APPROVER'], town)
  const { files } = await listInbox(dogs, { assignee: 'anyone', size: 100 })
  expect(new Set(files.map(({ service }) => service))).toEqual(new Set(['dog-licence']))
  const { files: another } = await listInbox(dogs, { assignee: other.personId, size: 100 })
  expect(another.every(({ service }) => service === 'dog-licence')).toBe(true)
})

test('a cursor that was not given out is refused', async () => {
  for (const cursor of ['x', Buffer.from('["now","x",0,1]').toString('base64url')])
    await expect(listInbox(me, { cursor })).rejects.toBeInstanceOf(InvalidInput)
})

test('counts follow files that are closed by hand', async () => {
  await transaction({ by: 'reach', kind: 'SYSTEM', tenant: town }, async (tx) => {
    await tx.case.updateMany({
      where: { tenantId: town, state: 'DOCVERIFIED' },
      data: { open: false },
    })
    const kept = await tx.caseQueue.aggregate({
      where: { tenantId: town, state: 'DOCVERIFIED' },
      _sum: { cases: true },
    })
    expect(kept._sum.cases).toBe(0)
  })
})

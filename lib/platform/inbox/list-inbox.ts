import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { dueAfter } from '../dates/working-calendar'
import { staffOf } from '../identity/staff-of'
import { query } from '../operations/operation'
import { officeCalendar } from '../tenancy/office-calendar'
import { FileRow, fileRow } from './file-row'
import { InboxFilter } from './inbox'
import type { FileRecord } from './file-records'
import { inboxPage, type Asking } from './inbox-page'
import { cursorOf, cursorText, type PageCursor } from './page-cursor'
import { queueCounts } from './queue-counts'
import { scopeOf } from './scope-of'
import { workingTimes } from './working-time'

const day = 86_400_000

/** A page of the officer's files. Pages go forward and back by key; `total` is given when it is known without counting. */
export const listInbox = query({
  name: 'inbox.list',
  summary: 'List the files that wait for you',
  permission: 'desk',
  input: InboxFilter.extend({
    cursor: z.string().max(300).optional(),
    size: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    files: z.array(FileRow),
    from: z.int().describe('The place of the first file in the whole list, beginning at 1'),
    total: z.int().optional(),
    previous: z.string().optional(),
    next: z.string().optional(),
  }),
  api: { method: 'get', path: '/inbox' },
  async run({ actor, input: { cursor, size, ...filter }, tx, now }) {
    const calendar = await officeCalendar(actor.tenantId, now)
    const asking: Asking = {
      tenantId: actor.tenantId,
      me: actor.personId ?? '',
      filter,
      queues: scopeOf(actor, filter),
      cursor: cursorOf(cursor),
      limit: size + 1,
      now,
      soon: dueAfter(now, 2 * day, calendar),
    }
    const page = await pageOf(tx, asking, size)
    const context = { timeOf: workingTimes(calendar, now), staff: await staffOf(actor.tenantId) }
    return {
      files: page.records.map((record) => fileRow(record, context)),
      from: page.from,
      total: await totalOf(tx, actor, asking),
      ...cursorsOf(asking, page, size),
    }
  },
})

type Page = { records: FileRecord[]; from: number; more: boolean; cursor: PageCursor | undefined }

async function pageOf(tx: Transaction, asking: Asking, size: number): Promise<Page> {
  const { cursor } = asking
  const found = await inboxPage(tx, asking)
  const more = found.length > size
  const records = found.slice(0, size)
  if (!cursor?.back) return { records, from: cursor?.from ?? 1, more, cursor }
  // Back at the beginning: a whole first page, not the rest before the last one.
  if (!more) return pageOf(tx, { ...asking, cursor: undefined }, size)
  return { records: records.reverse(), from: Math.max(1, cursor.from), more, cursor }
}

function cursorsOf({ filter }: Asking, { records, from, more, cursor }: Page, size: number) {
  const [first, last] = [records[0], records[records.length - 1]]
  const hasPrevious = cursor !== undefined
  const hasNext = cursor?.back || more
  const at = (file: FileRecord) =>
    filter.sort === 'due'
      ? (file.state_due_at?.toISOString() ?? ('infinity' as const))
      : file.submitted_at.toISOString()
  return {
    previous:
      hasPrevious && first
        ? cursorText({ at: at(first), id: first.id, back: true, from: Math.max(1, from - size) })
        : undefined,
    next:
      hasNext && last
        ? cursorText({ at: at(last), id: last.id, back: false, from: from + records.length })
        : undefined,
  }
}

/** The length of the list, when the maintained counts tell it. */
async function totalOf(tx: Transaction, actor: Actor, { filter, queues, me }: Asking) {
  const { view, ward, age, assignee } = filter
  if (ward || age || view === 'overdue' || view === 'due-soon') return undefined
  if (assignee && !['me', 'nobody', 'anyone'].includes(assignee)) return undefined
  const all = (view === 'mine' || assignee === 'me') && !filter.service && !filter.state
  const wanted = new Set(queues.map(({ service, state }) => `${service} ${state}`))
  const counts = await queueCounts(tx, actor.tenantId, me)
  return counts
    .filter(({ service, state }) => all || wanted.has(`${service} ${state}`))
    .reduce((sum, { nobody, mine, everyone, sentBack }) => {
      if (view === 'sent-back') return sum + sentBack
      if (view === 'mine' || assignee === 'me') return sum + mine
      if (assignee === 'nobody') return sum + nobody
      return sum + (assignee === 'anyone' ? everyone : nobody + mine)
    }, 0)
}

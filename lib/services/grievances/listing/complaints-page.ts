import type { PageCursor } from '@/lib/platform/inbox/page-cursor'
import { Prisma, type Transaction } from '@/lib/platform/operations/transaction'
import { caseColumns, withCase } from '../complaint-of'
import type { ComplaintCase } from '../complaint'
import { sortOf, type ComplaintFilter } from './complaint-filter'

/** Which complaints to list, in whose eyes, and where to begin. `found` is what the words looked for come to. */
export type Asking = {
  tenantId: string
  me: string | undefined
  filter: ComplaintFilter
  found?: { numbers: readonly string[] } | { mobileIndex: string } | undefined
  cursor: PageCursor | undefined
  limit: number
  now: Date
  /** Until when something is due soon. */
  soon: Date
}

const { sql, empty } = Prisma

/** One page of complaints in one statement, by an index of its own order. */
export const complaintsPage = (tx: Transaction, asking: Asking): Promise<ComplaintCase[]> =>
  tx.$queryRaw<ComplaintCase[]>`
    SELECT ${caseColumns} FROM ${withCase}
    WHERE complaint.tenant_id = ${asking.tenantId} ${inView(asking)} ${narrowed(asking)} ${lookedFor(asking)} ${rest(asking)}`

function inView({ filter: { view }, me, now, soon }: Asking): Prisma.Sql {
  switch (view) {
    case 'mine':
      return sql`AND cases.open AND cases.assignee_id = ${me ?? null}::uuid`
    case 'route':
      return sql`AND cases.open AND cases.state IN ('PENDINGFORASSIGNMENT', 'PENDINGFORREASSIGNMENT')`
    case 'late':
      return sql`AND cases.open AND cases.due_at <= ${now}::timestamptz`
    case 'soon':
      return sql`AND cases.open AND cases.due_at > ${now}::timestamptz AND cases.due_at <= ${soon}::timestamptz`
    case 'escalated':
      return sql`AND cases.open AND cases.level > 0`
    case 'open':
      return sql`AND cases.open`
    case 'all':
      return empty
  }
}

function narrowed({ filter, me }: Asking): Prisma.Sql {
  const { type, group, ward, state, assignee, source } = filter
  return Prisma.join(
    [
      empty,
      ...(type ? [sql`complaint.type = ${type}`] : []),
      ...(group ? [sql`"group" = ${group}`] : []),
      ...(ward ? [sql`complaint.ward_id = ${ward}`] : []),
      ...(state ? [sql`cases.state = ${state}`] : []),
      ...(source ? [sql`source = ${source}`] : []),
      ...(assignee === 'nobody' ? [sql`cases.assignee_id IS NULL`] : []),
      ...(assignee === 'me' ? [sql`cases.assignee_id = ${me ?? null}::uuid`] : []),
      ...(assignee && assignee !== 'nobody' && assignee !== 'me'
        ? [sql`cases.assignee_id = ${assignee}::uuid`]
        : []),
    ],
    ' AND ',
  )
}

function lookedFor({ tenantId, found }: Asking): Prisma.Sql {
  if (!found) return empty
  return 'numbers' in found
    ? sql`AND complaint.number = ANY (${[...found.numbers]}::text[])`
    : sql`AND complaint.id = ANY (ARRAY (SELECT complaint_id FROM complaint_reporter
        WHERE tenant_id = ${tenantId} AND mobile_index = ${found.mobileIndex}))`
}

function rest({ filter, cursor, limit }: Asking): Prisma.Sql {
  const newest = sortOf(filter) === 'newest'
  const key = newest ? sql`complaint.submitted_at` : sql`cases.due_at`
  const falls = newest !== Boolean(cursor?.back)
  const order = falls ? sql`DESC` : sql`ASC`
  const after = cursor
    ? sql`AND (${key}, complaint.id) ${falls ? sql`<` : sql`>`} (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
    : empty
  return sql`${after} ORDER BY ${key} ${order}, complaint.id ${order} LIMIT ${limit}`
}

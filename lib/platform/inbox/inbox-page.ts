import { Prisma, type Transaction } from '@/lib/infra/database/database'
import { serviceCodes } from '../applications/catalogue'
import { fileRecords, type FileRecord } from './file-records'
import type { InboxFilter, QueueName } from './inbox'
import type { PageCursor } from './page-cursor'

/** Which files to list, in whose eyes, and where to begin. */
export type Asking = {
  tenantId: string
  me: string
  filter: InboxFilter
  queues: readonly QueueName[]
  cursor: PageCursor | undefined
  limit: number
  now: Date
  soon: Date
}

const { sql, empty } = Prisma
// As the indexes write it: without a limit, last.
const due = sql`(CASE WHEN a.state_due_at IS NULL THEN 'infinity' ELSE a.state_due_at END)`

/** One page of the inbox in one statement: each queue gives its first few by index, then they are merged. */
export const inboxPage = (tx: Transaction, asking: Asking): Promise<FileRecord[]> => {
  const order = orderOf(asking)
  const keys = sql`SELECT id, at FROM (${streamsOf(asking)}) AS streams
    ORDER BY at ${order}, id ${order} LIMIT ${asking.limit}`
  return fileRecords(tx, asking.tenantId, keys, order)
}

const orderOf = ({ cursor }: Asking) => (cursor?.back ? sql`DESC` : sql`ASC`)
const keyOf = ({ filter }: Asking) => (filter.sort === 'due' ? due : sql`a.submitted_at`)

function streamsOf(asking: Asking): Prisma.Sql {
  const { filter, me } = asking
  if (filter.view === 'mine') return assigned(asking, me)
  if (filter.view === 'sent-back') return sentBack(asking)
  switch (filter.assignee) {
    case undefined:
      return sql`${queued(asking, sql`AND a.assignee_id IS NULL`)} UNION ALL ${assigned(asking, me)}`
    case 'nobody':
      return queued(asking, sql`AND a.assignee_id IS NULL`)
    case 'anyone':
      return queued(asking, empty)
    default:
      return assigned(asking, filter.assignee === 'me' ? me : filter.assignee)
  }
}

/** The first of each queue. */
const queued = (asking: Asking, whose: Prisma.Sql) => sql`
  SELECT f.id, f.at FROM ${queueList(asking)} CROSS JOIN LATERAL (
    SELECT a.id, ${keyOf(asking)} AS at FROM cases a
    WHERE a.tenant_id = ${asking.tenantId} AND a.kind = q.service AND a.state = q.state AND a.open
      ${whose} ${narrowed(asking)} ${rest(asking)}) AS f`

/** The first of one officer's files. */
const assigned = (asking: Asking, whose: string) => sql`
  (SELECT a.id, ${keyOf(asking)} AS at FROM cases a
   WHERE a.tenant_id = ${asking.tenantId} AND a.assignee_id = ${whose}::uuid AND a.open AND a.kind = ANY (${serviceCodes()})
     ${inQueues(asking, whose)} ${narrowed(asking)} ${rest(asking)})`

/** The first of what was returned; these are few, and have an index of their own. */
const sentBack = (asking: Asking) => sql`
  (SELECT a.id, ${keyOf(asking)} AS at FROM cases a
   WHERE a.tenant_id = ${asking.tenantId} AND a.open AND a.sent_back
     AND (a.assignee_id IS NULL OR a.assignee_id = ${asking.me}::uuid)
     ${inQueues(asking)} ${narrowed(asking)} ${rest(asking)})`

const queueList = ({ queues }: Asking) => sql`
  unnest(${queues.map(({ service }) => service)}::text[], ${queues.map(({ state }) => state)}::text[])
    AS q(service, state)`

// Whatever was given to me is mine to see; a filter by service or state still applies.
const inQueues = (asking: Asking, whose?: string) => {
  const { view, service, state, assignee } = asking.filter
  const allMine = whose === asking.me && (view === 'mine' || assignee === 'me')
  if (allMine && !service && !state) return empty
  return sql`AND (a.kind, a.state) IN (SELECT q.service, q.state FROM ${queueList(asking)})`
}

function narrowed({ filter: { view, ward, age }, now, soon }: Asking): Prisma.Sql {
  return Prisma.join(
    [
      empty,
      ...(ward ? [sql`a.ward_id = ${ward}`] : []),
      ...(age
        ? [
            sql`a.submitted_at <= ${new Date(now.getTime() - Number(age) * 86_400_000)}::timestamptz`,
          ]
        : []),
      ...(view === 'overdue' ? [sql`${due} < ${now}::timestamptz`] : []),
      ...(view === 'due-soon'
        ? [sql`${due} >= ${now}::timestamptz AND ${due} < ${soon}::timestamptz`]
        : []),
    ],
    ' AND ',
  )
}

const rest = (asking: Asking) => {
  const { cursor, limit } = asking
  const [key, order] = [keyOf(asking), orderOf(asking)]
  const beyond = cursor?.back ? sql`<` : sql`>`
  const after = cursor
    ? sql`AND (${key}, a.id) ${beyond} (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
    : empty
  return sql`${after} ORDER BY ${key} ${order}, a.id ${order} LIMIT ${limit}`
}

import { Prisma, type Transaction } from '@/lib/infra/database/database'
import type { QueueName } from './inbox'

/** How many files of a queue, mine or nobody's, are late, nearly late, or due within the week. */
export type DueCount = QueueName & { late: number; soon: number; week: number }

type Asking = {
  tenantId: string
  me: string
  queues: readonly QueueName[]
  now: Date
  soon: Date
  week: Date
}

/** Nothing is counted beyond this; the number then reads as “at least”. */
export const countedAtMost = 500

const due = Prisma.sql`(CASE WHEN a.state_due_at IS NULL THEN 'infinity' ELSE a.state_due_at END)`

/** Looks at the first files of each queue by due time: as many as are due this week, and never more than the limit. */
export const dueCounts = (tx: Transaction, asking: Asking): Promise<DueCount[]> => {
  const { queues, now, soon, week } = asking
  return tx.$queryRaw<DueCount[]>`
    SELECT q.service, q.state, c.late, c.soon, c.week
    FROM unnest(${queues.map(({ service }) => service)}::text[], ${queues.map(({ state }) => state)}::text[])
      AS q(service, state)
    CROSS JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE due < ${now}::timestamptz))::int AS late,
             (count(*) FILTER (WHERE due >= ${now}::timestamptz AND due < ${soon}::timestamptz))::int AS soon,
             (count(*) FILTER (WHERE due >= ${soon}::timestamptz AND due < ${week}::timestamptz))::int AS week
      FROM (${first(asking, Prisma.sql`a.assignee_id IS NULL`)} UNION ALL
            ${first(asking, Prisma.sql`a.assignee_id = ${asking.me}::uuid`)}) AS files) AS c`
}

const first = ({ tenantId, week }: Asking, whose: Prisma.Sql) => Prisma.sql`
  (SELECT ${due} AS due FROM cases a
   WHERE a.tenant_id = ${tenantId} AND a.kind = q.service AND a.state = q.state AND a.open
     AND ${whose} AND ${due} < ${week}::timestamptz
   ORDER BY ${due}, a.id LIMIT ${countedAtMost})`

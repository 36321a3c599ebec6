import type { Transaction } from '@/lib/infra/database/database'
import { serviceCodes } from '../applications/catalogue'
import type { QueueName } from './inbox'

/** How many open files stand in a queue: given to nobody, to me, to anyone; and those returned to me or nobody. */
export type QueueCount = QueueName & {
  nobody: number
  mine: number
  everyone: number
  sentBack: number
}

/** The counts of every queue of a ULB, as the trigger keeps them; nothing is counted here. */
export const queueCounts = (
  tx: Transaction,
  tenantId: string,
  me: string,
): Promise<QueueCount[]> => tx.$queryRaw<QueueCount[]>`
  SELECT kind AS service, state,
    coalesce(sum(cases) FILTER (WHERE assignee = ${nobody}::uuid), 0)::int AS nobody,
    coalesce(sum(cases) FILTER (WHERE assignee = ${me}::uuid), 0)::int AS mine,
    sum(cases)::int AS everyone,
    coalesce(sum(cases) FILTER (WHERE sent_back AND assignee IN (${nobody}::uuid, ${me}::uuid)), 0)::int
      AS "sentBack"
  FROM case_queue
  WHERE tenant_id = ${tenantId} AND kind = ANY (${serviceCodes()})
  GROUP BY kind, state`

// How the counts write that a file was given to nobody.
const nobody = '00000000-0000-0000-0000-000000000000'

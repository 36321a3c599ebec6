import { dayAt } from '@/lib/platform/dates/dates'
import { staffOf } from '@/lib/platform/identity/staff-of'
import type { Transaction } from '@/lib/platform/operations/transaction'
import type { Complaint } from '../complaint'
import { eventWords } from '../event-words'
import { reasonWords } from '../reasons'
import type { DeskEvent } from './desk-complaint'

/** What happened to a complaint since a revision was seen, the oldest first, with names: for officers only. */
export async function deskHistory(
  tx: Transaction,
  { tenantId, id: caseId }: Pick<Complaint, 'tenantId' | 'id'>,
  now: Date,
  since = 0,
): Promise<DeskEvent[]> {
  const rows = await tx.caseEvent.findMany({
    where: { tenantId, caseId, sequence: { gt: since } },
    orderBy: { sequence: 'asc' },
  })
  const staff = await staffOf(tenantId)
  return Promise.all(
    rows.map(
      async ({ id, sequence, at, kind, action, fromState: from, actorRole: role, ...row }) => ({
        ...{ id, sequence, at, kind, action, role, who: row.actorName },
        words: eventWords({ kind, action, from, role, joined: row.reasons.includes('DUPLICATE') }),
        to: staff.find(({ personId }) => personId === row.assigneeId)?.name ?? null,
        remark: row.remark,
        reasons: await reasonWords(tenantId, dayAt(now), row.reasons),
        public: row.audience === 'EVERYBODY',
      }),
    ),
  )
}

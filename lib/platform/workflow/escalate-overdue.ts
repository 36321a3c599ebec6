import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { operation } from '../operations/operation'
import { uuidv7 } from '../operations/uuid'
import { lockLate, type LateFile } from './late-files'
import { tellOfLate } from './tell-of-late'

/** Brings the files of a ULB that are past their time before a higher officer: marked, in the history, and told. Once for each state. */
export const escalateOverdue = operation({
  name: 'files.escalate-overdue',
  summary: 'Escalate the files of a ULB that are past their time',
  permission: 'system',
  input: z.object({ ulb: z.string().max(60) }),
  output: z.object({ escalated: z.int() }),
  async run({ actor, tx, now, about }) {
    const late = await lockLate(tx, actor.tenantId, now)
    await markLate(tx, actor.tenantId, late, now)
    await tellOfLate(tx, actor.tenantId, late, now)
    about('late-files', { files: late.length })
    return { escalated: late.length }
  },
})

async function markLate(tx: Transaction, tenantId: string, late: readonly LateFile[], now: Date) {
  await tx.case.updateMany({
    where: { tenantId, id: { in: late.map(({ id }) => id) } },
    data: { escalatedAt: now, revision: { increment: 1 } },
  })
  await tx.caseEvent.createMany({
    data: late.map(({ id, personId, state, status, assigneeId, stateDueAt, revision }) => ({
      tenantId,
      id: uuidv7(now),
      caseId: id,
      personId,
      sequence: revision + 1,
      kind: 'ESCALATION',
      audience: 'PERSON',
      action: 'ESCALATE',
      fromState: state,
      toState: state,
      status,
      actorName: 'Palika',
      actorRole: 'AUTO_ESCALATE',
      reasons: [],
      assigneeId,
      stateDueAt,
      at: now,
    })),
  })
}

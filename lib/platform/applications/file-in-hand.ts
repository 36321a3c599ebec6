import type { Transaction } from '@/lib/infra/database/database'
import type { FileInHand } from '../workflow/file-in-hand'
import type { Application } from './application'

/** What the workflow must know of a file, with who took its last approval step. */
export async function fileInHand(tx: Transaction, file: Application): Promise<FileInHand> {
  const last = await tx.caseEvent.findFirst({
    where: {
      tenantId: file.tenantId,
      caseId: file.id,
      actionKind: { in: ['forward', 'approve'] },
    },
    orderBy: { sequence: 'desc' },
    select: { actorId: true, fromState: true },
  })
  return {
    state: file.state,
    assigneeId: file.assigneeId ?? undefined,
    facts: { answers: file.answers },
    applicants: [file.personId],
    preparedBy: [file.preparedBy],
    lastApproval: last?.actorId ? { by: last.actorId, state: last.fromState } : undefined,
  }
}

import type { Transaction } from '@/lib/infra/database/database'
import type { Case, CaseEvent } from './case'

type Key = Pick<Case, 'tenantId' | 'id'>

/** The steps a case took and that it came to be late, the oldest first. */
export const stepsOf = (tx: Transaction, { tenantId, id: caseId }: Key): Promise<CaseEvent[]> =>
  tx.caseEvent.findMany({
    where: { tenantId, caseId, kind: { in: ['STEP', 'ESCALATION'] } },
    orderBy: { sequence: 'asc' },
  })

/** Who took the last approval step of a case, and in which state. */
export async function lastApproval(
  tx: Transaction,
  { tenantId, id: caseId }: Key,
): Promise<{ by: string; state: string } | undefined> {
  const last = await tx.caseEvent.findFirst({
    where: { tenantId, caseId, actionKind: { in: ['forward', 'approve'] } },
    orderBy: { sequence: 'desc' },
    select: { actorId: true, fromState: true },
  })
  return last?.actorId ? { by: last.actorId, state: last.fromState } : undefined
}

/** Who last sent a case on from a state; undefined where nobody has. */
export async function lastActorIn(
  tx: Transaction,
  { tenantId, id: caseId }: Key,
  state: string,
): Promise<string | undefined> {
  const last = await tx.caseEvent.findFirst({
    where: { tenantId, caseId, kind: 'STEP', fromState: state, actorId: { not: null } },
    orderBy: { sequence: 'desc' },
    select: { actorId: true },
  })
  return last?.actorId ?? undefined
}

import type { Prisma, Transaction } from '@/lib/infra/database/database'
import type { Application } from '../applications/application'

/** What an inspector recorded at one visit. */
export type Finding = Prisma.CaseInspectionGetPayload<object>

/** The newest findings since officers last sent the file to the state it is in; those of an earlier visit do not count. */
export async function findingsMade(
  tx: Transaction,
  { tenantId, id: caseId, state }: Application,
): Promise<Finding | null> {
  const came = await tx.caseEvent.findFirst({
    where: {
      tenantId,
      caseId,
      kind: 'STEP',
      toState: state,
      fromState: { not: state },
      NOT: { actionKind: 'correct' },
    },
    orderBy: { sequence: 'desc' },
    select: { at: true },
  })
  return tx.caseInspection.findFirst({
    where: { tenantId, caseId, ...(came ? { at: { gte: came.at } } : {}) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
}

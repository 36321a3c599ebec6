import type { Transaction } from '@/lib/infra/database/database'
import type { CaseEvent } from '../cases/case'

/** The steps a file took and that it came to be late, the oldest first. */
export const stepsOf = (
  tx: Transaction,
  { tenantId, id: caseId }: { tenantId: string; id: string },
): Promise<CaseEvent[]> =>
  tx.caseEvent.findMany({
    where: { tenantId, caseId, kind: { in: ['STEP', 'ESCALATION'] } },
    orderBy: { sequence: 'asc' },
  })

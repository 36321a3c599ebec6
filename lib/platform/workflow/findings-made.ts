import type { Prisma, Transaction } from '@/lib/infra/database/database'
import type { Application } from '../applications/application'

/** What an inspector recorded at one visit. */
export type Finding = Prisma.FindingGetPayload<object>

/** The newest findings since officers last sent the file to the state it is in; those of an earlier visit do not count. */
export async function findingsMade(
  tx: Transaction,
  { tenantId, id: applicationId, state }: Application,
): Promise<Finding | null> {
  const came = await tx.transition.findFirst({
    where: {
      tenantId,
      applicationId,
      toState: state,
      fromState: { not: state },
      NOT: { kind: 'correct' },
    },
    orderBy: { sequence: 'desc' },
    select: { at: true },
  })
  return tx.finding.findFirst({
    where: { tenantId, applicationId, ...(came ? { at: { gte: came.at } } : {}) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
}

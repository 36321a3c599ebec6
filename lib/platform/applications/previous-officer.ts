import type { Transaction } from '@/lib/infra/database/database'
import { officersFor } from '../workflow/officers-for'
import type { Step } from '../workflow/take'
import type { Application } from './application'
import type { ServiceDefinition } from './service-definition'

/** Who sent the file on from the state it is returned to, if they still take its steps. */
export async function previousOfficer(
  tx: Transaction,
  definition: ServiceDefinition,
  { tenantId, id: caseId }: Application,
  { to }: Step,
  now: Date,
): Promise<string | null> {
  const last = await tx.caseEvent.findFirst({
    where: { tenantId, caseId, kind: 'STEP', fromState: to, actorId: { not: null } },
    orderBy: { sequence: 'desc' },
    select: { actorId: true },
  })
  const officers = await officersFor(tenantId, definition, to, now)
  return officers.find(({ personId }) => personId === last?.actorId)?.personId ?? null
}

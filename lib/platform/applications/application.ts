import type { Prisma, Transaction } from '@/lib/infra/database/database'
import type { Case } from '../cases/case'
import { NotFound } from '../operations/errors'

/** The facts of an application beside its case. */
type Facts = Prisma.ApplicationGetPayload<object>

/** A file: the case of an application with the application's own facts. */
export type Application = Omit<Case, 'personId' | 'personName' | 'kind' | 'type'> &
  Facts & { service: string; applicantName: string }

/** A case and its facts as one. */
export const applicationOf = ({ case: work, ...facts }: Facts & { case: Case }): Application => {
  const { kind: service, personName: applicantName, type: _, ...rest } = work
  return { ...rest, ...facts, service, applicantName }
}

/** The file of that id in the tenant. Throws NotFound. */
export async function getApplication(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<Application> {
  const row = await tx.application.findUnique({
    where: { tenantId_id: { tenantId, id } },
    include: { case: true },
  })
  if (!row) throw new NotFound('application')
  return applicationOf(row)
}

/** The file, locked until the transaction ends, so that of two who act at once one waits. Throws NotFound. */
export async function lockApplication(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<Application> {
  await tx.$queryRaw`SELECT id FROM cases WHERE tenant_id = ${tenantId} AND id = ${id}::uuid FOR UPDATE`
  return getApplication(tx, tenantId, id)
}

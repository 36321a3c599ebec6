import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { NotFound } from '../operations/errors'

/** A file as the database keeps it. */
export type Application = Prisma.ApplicationGetPayload<object>

/** The file of that id in the tenant. Throws NotFound. */
export async function getApplication(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<Application> {
  const file = await tx.application.findUnique({ where: { tenantId_id: { tenantId, id } } })
  if (!file) throw new NotFound('application')
  return file
}

/** The file, locked until the transaction ends, so that of two who act at once one waits. Throws NotFound. */
export async function lockApplication(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<Application> {
  await tx.$queryRaw`SELECT id FROM application WHERE tenant_id = ${tenantId} AND id = ${id}::uuid FOR UPDATE`
  return getApplication(tx, tenantId, id)
}

import type { Prisma, Transaction } from '@/lib/infra/database/database'

/** One line of the trail: who did what to what, and when. Written by every operation, never changed. */
export type AuditEntry = Prisma.AuditEntryGetPayload<object>

/** The newest lines about one subject, such as a file's id. */
export const trailOf = (
  tx: Transaction,
  tenantId: string,
  subject: string,
  atMost = 200,
): Promise<AuditEntry[]> =>
  tx.auditEntry.findMany({
    where: { tenantId, subject },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: atMost,
  })

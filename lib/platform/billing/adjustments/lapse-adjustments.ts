import type { Transaction } from '@/lib/infra/database/database'

/** Ends the proposals of a file that wait when there is no fee left to change: it was paid, or the file closed. */
export const lapseAdjustments = (
  tx: Transaction,
  { tenantId, id: applicationId }: { tenantId: string; id: string },
  now: Date,
) =>
  tx.feeAdjustment.updateMany({
    where: { tenantId, applicationId, status: 'PROPOSED' },
    data: { status: 'LAPSED', decidedAt: now },
  })

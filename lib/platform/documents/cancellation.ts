import type { Transaction } from '@/lib/infra/database/database'
import { findService } from '../applications/catalogue'
import type { Bilingual } from './documents'

type Entry = { tenantId: string; applicationId: string; service: string }

/** Why an entry was cancelled: the reasons an officer chose, in the words of the service, and the office's own remark. */
export async function cancellationOf(
  tx: Transaction,
  { tenantId, applicationId, service }: Entry,
): Promise<{ reasons: Bilingual[]; remark: string | null }> {
  const cancelled = await tx.caseEvent.findFirst({
    where: { tenantId, caseId: applicationId, actionKind: 'cancel' },
    orderBy: { sequence: 'desc' },
  })
  const chosen = cancelled?.reasons ?? []
  const known = findService(service)?.reasons ?? []
  return {
    reasons: known.filter(({ code }) => chosen.includes(code)).map(({ text }) => text),
    remark: cancelled?.remark ?? null,
  }
}

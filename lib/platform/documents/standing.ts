import type { Transaction } from '@/lib/infra/database/database'
import { dayAt, type Day } from '../dates/dates'
import { cancellationOf } from './cancellation'
import type { Bilingual } from './documents'
import type { IssuedDocument } from './issue'

/** Whether a paper still holds: read live each time, never kept. `by` is the officer who undid a receipt. */
export type Standing =
  | { is: 'good' }
  | { is: 'expired'; on: Day }
  | { is: 'suspended' }
  | { is: 'cancelled'; at: Date; reasons: readonly Bilingual[]; by?: string }

/** What has become of a paper since it was issued. */
export async function standingOf(
  tx: Transaction,
  document: IssuedDocument,
  now: Date,
): Promise<Standing> {
  if (document.receiptId) return receiptStanding(tx, document.tenantId, document.receiptId)
  if (!document.entryId) return { is: 'good' }

  const { tenantId, id, entryId } = document
  const revocation = await tx.revocation.findFirst({ where: { tenantId, documentId: id } })
  const entry = await tx.registerEntry.findFirst({ where: { tenantId, id: entryId } })
  if (revocation) {
    // Remarks stay in the office.
    const reasons = entry ? (await cancellationOf(tx, entry)).reasons : []
    return { is: 'cancelled', at: revocation.at, reasons }
  }
  if (entry?.status === 'SUSPENDED') return { is: 'suspended' }
  const until = entry?.validTo ? (entry.validTo.toISOString().slice(0, 10) as Day) : undefined
  const over = entry?.status === 'EXPIRED' || (until !== undefined && until < dayAt(now))
  return over && until ? { is: 'expired', on: until } : { is: 'good' }
}

const undone: Record<string, Bilingual> = {
  CANCELLED: { en: 'The office cancelled the receipt', hi: 'कार्यालय ने रसीद निरस्त की' },
  DISHONOURED: {
    en: 'The bank did not pay the instrument',
    hi: 'बैंक ने चेक या ड्राफ़्ट का भुगतान नहीं किया',
  },
  REFUNDED: { en: 'The money was paid back', hi: 'राशि लौटा दी गई' },
}

async function receiptStanding(
  tx: Transaction,
  tenantId: string,
  receiptId: string,
): Promise<Standing> {
  const payment = await tx.payment.findFirst({
    where: { tenantId, receipt: { id: receiptId }, status: { in: ['CANCELLED', 'DISHONOURED'] } },
    include: { events: { where: { kind: { in: Object.keys(undone) } }, orderBy: { at: 'desc' } } },
  })
  if (!payment) return { is: 'good' }
  const [event] = payment.events
  const reason = undone[event?.kind ?? payment.status]
  return {
    is: 'cancelled',
    at: event?.at ?? payment.at,
    reasons: reason ? [reason] : [],
    ...(event && { by: event.actorName }),
  }
}

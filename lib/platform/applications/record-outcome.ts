import type { Transaction } from '@/lib/infra/database/database'
import { endEntry } from '../registers/end-entry'
import { recordEntry } from '../registers/record-entry'
import { restoreEntry, suspendEntry } from '../registers/suspend-entry'
import type { Moved } from './moved'

/** Writes the register when a step grants something, holds it back for a payment taken back, or ends it. */
export async function recordOutcome(
  tx: Transaction,
  { definition, file, step, actor, remark, reasons = [], now }: Moved,
): Promise<void> {
  const { outcome } = definition
  if (!outcome) return
  if (step.kind === 'unpay') await suspendEntry(tx, { file, reason: remark ?? '', actor, now })
  // What was granted once stands again as it was: its number and its days are given out once.
  if (step.action === outcome.recordedBy && !(await restoreEntry(tx, { file, actor, now })))
    await recordEntry(tx, { definition, outcome, file, actor, now })

  const why = [
    ...definition.reasons.filter(({ code }) => reasons.includes(code)).map(({ text }) => text.en),
    remark ?? '',
  ]
  const reason = why.filter(Boolean).join('. ')
  if (step.action === outcome.cancelledBy)
    await endEntry(tx, { file, kind: 'CANCELLED', reason, actor, now })
  if (step.action === outcome.expiredBy)
    await endEntry(tx, { file, kind: 'EXPIRED', reason, actor, now })
}

import type { Transaction } from '@/lib/infra/database/database'
import { endEntry } from '../registers/end-entry'
import { recordEntry } from '../registers/record-entry'
import type { Moved } from './moved'

/** Writes the register when a step grants something, or ends what was granted. */
export async function recordOutcome(
  tx: Transaction,
  { definition, file, step, actor, remark, reasons = [], now }: Moved,
): Promise<void> {
  const { outcome } = definition
  if (!outcome) return
  if (step.action === outcome.recordedBy)
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

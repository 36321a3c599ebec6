import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../../access/actor'
import type { Application } from '../../applications/application'
import { feeWords, type FeeWords } from '../../applications/fee-words'
import type { ServiceDefinition } from '../../applications/service-definition'
import { amount } from '../../language/amounts'
import type { FormContext } from '../../forms/forms'
import { valueWords } from '../../forms/value-words'
import { money } from '../../money/money'
import { differenceText } from './differences'
import { measurementOf } from './measurement'
import { refusedToMeasure } from './refused-to-measure'

const Fee = z.object({
  lines: z.array(z.object({ label: z.string(), detail: z.string(), amount: z.string() })),
  total: z.string(),
  complete: z.boolean(),
}) satisfies z.ZodType<FeeWords>

/** What was declared beside what was found, both fees, and the decision; in the reader's words. */
export const MeasurementView = z.object({
  finding: z.uuid(),
  by: z.string(),
  at: z.date(),
  rows: z.array(
    z.object({
      label: z.string(),
      declared: z.string(),
      found: z.string(),
      difference: z.string(),
    }),
  ),
  fee: z.object({ declared: Fee, found: Fee, difference: z.string() }).nullable(),
  decision: z
    .object({
      charged: z.enum(['FOUND', 'DECLARED']),
      reason: z.string().nullable(),
      by: z.string(),
      at: z.date(),
    })
    .nullable(),
  may: z.object({ decide: z.boolean(), why: z.string().nullable() }),
})

/** The comparison as an officer sees it; null where nothing differs. */
export async function measurementInWords(
  tx: Transaction,
  actor: Actor,
  inHand: { definition: ServiceDefinition; file: Application },
  context: FormContext,
  now: Date,
): Promise<z.input<typeof MeasurementView> | null> {
  const measured = await measurementOf(tx, inHand, now)
  if (!measured) return null
  const { finding, differences, fees, decision } = measured
  const { language } = context
  const why = refusedToMeasure(actor, inHand, finding)
  return {
    finding: finding.id,
    by: finding.inspectorName,
    at: finding.at,
    rows: differences.map((one) => ({
      label: one.name[language],
      declared: valueWords(one.field, one.declared, context),
      found: valueWords(one.field, one.found, context),
      difference: differenceText(one),
    })),
    fee: fees
      ? {
          declared: feeWords(fees.declared, context),
          found: feeWords(fees.found, context),
          difference: amount(money(fees.found.total - fees.declared.total), language),
        }
      : null,
    decision: decision
      ? {
          charged: MeasurementView.shape.decision.unwrap().shape.charged.parse(decision.charged),
          reason: decision.reason,
          by: decision.decidedByName,
          at: decision.at,
        }
      : null,
    may: { decide: why === undefined, why: why === 'not-your-role' ? null : (why ?? null) },
  }
}

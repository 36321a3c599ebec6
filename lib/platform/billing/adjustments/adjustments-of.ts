import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../../access/actor'
import { may } from '../../access/permission'
import type { Application } from '../../applications/application'
import type { ServiceDefinition } from '../../applications/service-definition'
import { dayAt } from '../../dates/dates'
import { fileUrl } from '../../files/file-url'
import { Words } from '../../forms/definition'
import { mastersOf } from '../../masters/masters'
import { money, toDecimalText } from '../../money/money'
import { limitOf } from './approvers'
import { AdjustmentKind } from './limits'
import { refusedToDecide } from './refused-to-decide'

/** A penalty or rebate by hand with who proposed and who decided it; amounts are rupees as text. */
export const AdjustmentView = z.object({
  id: z.uuid(),
  kind: AdjustmentKind,
  amount: z.string(),
  reason: Words,
  remark: z.string(),
  document: z.string().nullable(),
  status: z.enum(['PROPOSED', 'APPROVED', 'REFUSED', 'LAPSED']),
  proposed: z.object({ by: z.string(), at: z.date() }),
  decided: z
    .object({ by: z.string(), as: Words.nullable(), at: z.date(), remark: z.string().nullable() })
    .nullable(),
  may: z
    .object({ decide: z.boolean(), why: z.string().nullable() })
    .nullable()
    .describe('Whether you may decide it, while it waits; null for whoever approves nothing'),
})
type View = z.input<typeof AdjustmentView>

type InHand = { definition: ServiceDefinition; file: Application }

/** Every penalty and rebate by hand of a file, the newest first. */
export async function adjustmentsOf(
  tx: Transaction,
  actor: Actor,
  { definition, file }: InHand,
  now: Date,
): Promise<View[]> {
  const { tenantId, id: applicationId } = file
  const rows = await tx.feeAdjustment.findMany({
    where: { tenantId, applicationId },
    orderBy: { proposedAt: 'desc' },
  })
  const { designation = [] } = rows.length > 0 ? await mastersOf(tenantId, dayAt(now)) : {}
  return Promise.all(
    rows.map(async (row): Promise<View> => {
      const { id, kind, amount, remark, status, proposedByName, proposedAt, fileId } = row
      const { decidedByName, decidedAs, decidedAt } = row
      return {
        id,
        kind: AdjustmentKind.parse(kind),
        amount: toDecimalText(money(amount)),
        reason: reasonWords(definition, row.reason),
        remark,
        document: fileId && urlOf(actor, fileId, now),
        status: AdjustmentView.shape.status.parse(status),
        proposed: { by: proposedByName, at: proposedAt },
        decided:
          decidedByName && decidedAt
            ? {
                by: decidedByName,
                as: designation.find(({ code }) => code === decidedAs)?.name ?? null,
                at: decidedAt,
                remark: row.decision,
              }
            : null,
        may: status === 'PROPOSED' ? await mayDecide(actor, file, row, now) : null,
      }
    }),
  )
}

const reasonWords = ({ reasons }: ServiceDefinition, code: string) =>
  reasons.find((one) => one.code === code)?.text ?? { en: code, hi: code }

const urlOf = ({ tenantId: tenant, personId: person }: Actor, fileId: string, now: Date) =>
  fileUrl({ tenant, fileId, person, disposition: 'inline' }, now)

async function mayDecide(
  actor: Actor,
  file: Application,
  adjustment: { kind: string; proposedBy: string; amount: bigint },
  now: Date,
) {
  if (!may(actor, 'approve-adjustment')) return null
  const kind = AdjustmentKind.parse(adjustment.kind)
  const limit = await limitOf({ tenantId: file.tenantId, kind, now }, actor.personId)
  const why = refusedToDecide({ actor, file, adjustment, limit: limit?.amount })
  return { decide: why !== 'maker-is-checker', why: why ?? null }
}

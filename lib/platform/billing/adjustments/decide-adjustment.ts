import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../../access/actor'
import type { Application } from '../../applications/application'
import { formatRupees } from '../../money/format-rupees'
import { money, toDecimalText } from '../../money/money'
import { InvalidInput, NotFound, Refusal } from '../../operations/errors'
import { operation } from '../../operations/operation'
import { fileForWork } from '../../workflow/file-for-work'
import { adjustDemand, dueOf } from './adjust-demand'
import { limitOf } from './approvers'
import { AdjustmentKind } from './limits'
import { adjustable } from './propose-adjustment'
import { refusedToDecide } from './refused-to-decide'
import { tellProposer } from './tell-of-adjustment'

/**
 * Approves or refuses a penalty or rebate that somebody else proposed. Approved, it changes what is owed at once.
 * Whoever proposed it or prepared the file may not decide it; above the limit of their designation a higher one must.
 */
export const decideAdjustment = operation({
  name: 'billing.decide-adjustment',
  summary: 'Approve or refuse a proposed penalty or rebate',
  permission: 'approve-adjustment',
  input: z.object({
    id: z.uuid(),
    decision: z.enum(['APPROVED', 'REFUSED']),
    remark: z.string().trim().max(500).default('').describe('Needed with a refusal'),
  }),
  output: z.object({
    id: z.uuid(),
    file: z.uuid(),
    status: z.enum(['APPROVED', 'REFUSED']),
    due: z.string(),
  }),
  api: { method: 'post', path: '/adjustments/{id}/decision' },
  run: async ({ actor, input: { id, decision, remark }, tx, now, about }) => {
    if (decision === 'REFUSED' && !remark)
      throw new InvalidInput({ remark: [{ code: 'required' }] })
    const { tenantId, personId: decidedBy = '', name: decidedByName } = actor
    const where = { tenantId_id: { tenantId, id } }
    const seen = await tx.feeAdjustment.findUnique({ where })
    if (!seen) throw new NotFound('adjustment')
    const { file, definition } = await fileForWork(tx, actor, seen.applicationId)
    // Read again behind the lock: of two who decide at once the second is told.
    const adjustment = await tx.feeAdjustment.findUniqueOrThrow({ where })
    if (adjustment.status !== 'PROPOSED') throw new Refusal('adjustment-decided')
    const decidedAs = await demandRight(actor, file, adjustment, decision, now)

    const kind = AdjustmentKind.parse(adjustment.kind)
    const paise = kind === 'REBATE' ? -adjustment.amount : adjustment.amount
    const account = { definition, application: file }
    if (decision === 'APPROVED') adjustable(definition, file, kind)
    const due =
      decision === 'APPROVED'
        ? await adjustDemand(tx, { ...account, head: adjustment.head, paise, now })
        : await dueOf(tx, account)
    const decided = { decidedBy, decidedByName, decidedAs, decidedAt: now }
    await tx.feeAdjustment.update({
      where,
      data: { status: decision, ...decided, decision: remark || null },
    })
    await tellProposer(tx, { file, adjustment, decision, now })
    about(file.number, { adjustment: id, decision, paise: paise.toString() })
    return { id, file: file.id, status: decision, due: toDecimalText(due) }
  },
})

/** The designation by which the actor decides. Throws Refusal where another must. */
async function demandRight(
  actor: Actor,
  file: Application,
  adjustment: NonNullable<Awaited<ReturnType<Transaction['feeAdjustment']['findUnique']>>>,
  decision: 'APPROVED' | 'REFUSED',
  now: Date,
): Promise<string | null> {
  const kind = AdjustmentKind.parse(adjustment.kind)
  const limit = await limitOf({ tenantId: actor.tenantId, kind, now }, actor.personId)
  const why = refusedToDecide({ actor, file, adjustment, limit: limit?.amount })
  const refusing = decision === 'REFUSED' && why === 'above-your-limit'
  if (why && !refusing) throw new Refusal(why, { limit: formatRupees(limit?.amount ?? money(0n)) })
  return limit?.designation ?? null
}

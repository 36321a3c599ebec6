import { z } from 'zod'
import { lockApplication } from '../applications/application'
import { moveFile } from '../applications/move'
import { paymentStep } from '../applications/payment-step'
import { workflowOf } from '../applications/workflow-of'
import { MoneyText, toDecimalText } from '../money/money'
import { Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { serviceSeenBy } from '../workflow/sight'
import { findState } from '../workflow/workflow'
import { adjustDemand } from './adjust-demand'

/** Adds a penalty to a file's unpaid fee or takes a rebate off, with a reason. The workflow says who may. */
export const adjustFee = operation({
  name: 'billing.adjust-fee',
  summary: 'Add a penalty to an unpaid fee, or take a rebate off',
  permission: 'desk',
  input: z.object({
    id: z.uuid(),
    kind: z.enum(['PENALTY', 'REBATE']),
    amount: MoneyText,
    reason: z.string().trim().min(1).max(500),
    revision: z.coerce.number().int().optional(),
  }),
  output: z.object({ id: z.uuid(), due: z.string() }),
  api: { method: 'post', path: '/applications/{id}/adjust-fee' },
  run: async ({ actor, input: { id, kind, amount, reason, revision }, tx, now, about }) => {
    const file = await lockApplication(tx, actor.tenantId, id)
    const definition = serviceSeenBy(actor, file.service)
    const action = findState(workflowOf(definition), file.state)?.actions.find(
      (each) => each.kind === 'adjust',
    )
    const head = definition.charges?.heads.find(({ category }) => category === kind)
    if (!action || !head || !definition.charges) throw new Refusal('not-adjustable')

    const signed = kind === 'REBATE' ? -amount : amount
    const due = await adjustDemand(tx, {
      definition,
      application: file,
      head: head.code,
      paise: signed,
      now,
    })
    const moved = await moveFile(tx, {
      definition,
      file,
      seen: revision,
      action: action.code,
      actor,
      remark: reason,
      now,
    })
    const step = due === 0n ? paymentStep(definition, moved) : undefined
    if (step) await moveFile(tx, { definition, file: moved, now, ...step })
    about(file.number, { head: head.code, paise: signed.toString() })
    return { id, due: toDecimalText(due) }
  },
})

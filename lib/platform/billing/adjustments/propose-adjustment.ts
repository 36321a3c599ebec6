import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../../access/actor'
import type { Application } from '../../applications/application'
import { moveFile } from '../../applications/move'
import type { ServiceDefinition } from '../../applications/service-definition'
import { workflowOf } from '../../applications/workflow-of'
import { dayAt } from '../../dates/dates'
import { uploads } from '../../files/examining/prepare-uploads'
import { PostedFile } from '../../files/posted-file'
import { storeUpload } from '../../files/store-upload'
import { Amount, largestAmount } from '../../money/amount'
import type { Money } from '../../money/money'
import { InvalidInput, Refusal } from '../../operations/errors'
import { operation } from '../../operations/operation'
import { uuidv7 } from '../../operations/uuid'
import { largestBody } from '../../posted/bounds'
import { fileForWork, fileInSight } from '../../workflow/file-for-work'
import { findState } from '../../workflow/workflow'
import { dueOf } from './adjust-demand'
import { AdjustmentKind, adjustmentRules } from './limits'
import { tellApprovers } from './tell-of-adjustment'

const Input = z.object({
  id: z.uuid(),
  kind: AdjustmentKind,
  amount: Amount,
  reason: z.string().min(1).max(60).describe('Code of a reason of the service'),
  remark: z.string().trim().min(1).max(500),
  document: PostedFile.optional().describe('The order or proof; needed above the limit of the ULB'),
  revision: z.coerce.number().int().optional(),
})

/**
 * Proposes a penalty on a file's unpaid fee, or a rebate off it. What is owed stays as it is until another officer
 * approves it, and it may be paid meanwhile: then the proposal lapses. The workflow says who may propose.
 */
export const proposeAdjustment = operation({
  name: 'billing.propose-adjustment',
  summary: 'Propose a penalty on an unpaid fee, or a rebate off it',
  permission: 'desk',
  input: Input,
  output: z.object({ id: z.uuid(), adjustment: z.uuid(), status: z.literal('PROPOSED') }),
  api: {
    method: 'post',
    path: '/applications/{id}/adjustments',
    body: largestBody.upload,
  },
  prepare: { ...uploads, admit: ({ actor, input, tx }) => fileInSight(tx, actor, input.id) },
  run: async ({ actor, input, tx, now, about }) => {
    const { id, kind, amount, reason, remark, revision: seen } = input
    const { file, definition } = await fileForWork(tx, actor, id)
    const { action, head } = adjustable(definition, file, kind)
    if (!definition.reasons.some((one) => one.code === reason && one.actions.includes(action)))
      throw new InvalidInput({ reason: [{ code: 'not-an-option' }] })
    await refuseSecond(tx, file)
    refuseSize(await dueOf(tx, { definition, application: file }), kind, amount)

    await moveFile(tx, { definition, file, seen, action, actor, remark, now })
    const fileId = await paperOf(tx, actor, input, now)
    const adjustment = uuidv7(now)
    const { tenantId, personId: proposedBy = '', name: proposedByName } = actor
    const proposed = { proposedBy, proposedByName, proposedAt: now, status: 'PROPOSED' }
    await tx.feeAdjustment.create({
      data: {
        ...{ tenantId, id: adjustment, applicationId: id, kind, head, amount, reason, remark },
        ...{ fileId, ...proposed },
      },
    })
    await tellApprovers(tx, { file, kind, amount, except: [proposedBy, file.preparedBy], now })
    about(file.number, { adjustment, kind, paise: amount.toString(), reason })
    return { id, adjustment, status: 'PROPOSED' as const }
  },
})

/** The step and the head of an adjustment. Throws Refusal where the fee cannot be changed. */
export function adjustable(
  definition: ServiceDefinition,
  { state }: Pick<Application, 'state'>,
  kind: AdjustmentKind,
): { action: string; head: string } {
  const action = findState(workflowOf(definition), state)?.actions.find(
    (each) => each.kind === 'adjust',
  )
  const head = definition.charges?.heads.find(({ category }) => category === kind)
  if (!action || !head) throw new Refusal('not-adjustable')
  return { action: action.code, head: head.code }
}

async function refuseSecond(tx: Transaction, { tenantId, id: applicationId }: Application) {
  const waiting = { tenantId, applicationId, status: 'PROPOSED' }
  if (await tx.feeAdjustment.findFirst({ where: waiting, select: { id: true } }))
    throw new Refusal('adjustment-waits')
}

// A fee that is laid down is not waived whole by hand: a licence nobody paid for would be issued.
function refuseSize(due: Money, kind: AdjustmentKind, amount: Money) {
  if (kind === 'REBATE' && amount >= due) throw new Refusal('rebate-too-large')
  if (kind === 'PENALTY' && due + amount > largestAmount)
    throw new InvalidInput({ amount: [{ code: 'amount-too-large' }] })
}

async function paperOf(
  tx: Transaction,
  { tenantId, personId }: Actor,
  { amount, document }: z.output<typeof Input>,
  now: Date,
): Promise<string | null> {
  if (!document) {
    const { documentAbove } = await adjustmentRules(tenantId, dayAt(now))
    if (amount > documentAbove) throw new InvalidInput({ document: [{ code: 'required' }] })
    return null
  }
  const uploadedBy = personId ?? null
  const upload = { tenantId, personId: null, uploadedBy, file: document }
  const taken = { accepts: ['image', 'pdf'] as const, field: 'document' }
  return (await storeUpload(tx, { ...upload, ...taken }, now)).id
}

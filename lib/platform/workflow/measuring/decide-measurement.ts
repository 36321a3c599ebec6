import { z } from 'zod'
import { largestAmount } from '../../money/amount'
import { toDecimalText } from '../../money/money'
import { Conflict, InvalidInput, Refusal } from '../../operations/errors'
import { operation } from '../../operations/operation'
import { uuidv7 } from '../../operations/uuid'
import { chargeAnew } from '../../billing/adjustments/charge-anew'
import { fileForWork } from '../file-for-work'
import { measurementOf } from './measurement'
import { refusedToMeasure } from './refused-to-measure'

/**
 * Decides whether a file is charged by what an inspector found or by what was declared. Before approval the fee is
 * demanded by it; after it the difference is demanded at once, also when the first fee is paid already.
 */
export const decideMeasurement = operation({
  name: 'files.decide-measurement',
  summary: 'Decide whether the fee follows what was found or what was declared',
  permission: 'desk',
  input: z.object({
    id: z.uuid(),
    finding: z.uuid().describe('The visit whose findings were seen'),
    charged: z.enum(['FOUND', 'DECLARED']),
    reason: z.string().trim().max(500).default('').describe('Needed to keep what was declared'),
  }),
  output: z.object({
    id: z.uuid(),
    charged: z.enum(['FOUND', 'DECLARED']),
    fee: z.string(),
    due: z.string().nullable(),
  }),
  api: { method: 'post', path: '/files/{id}/measurement' },
  async run({ actor, input: { id, finding, charged, reason }, tx, now, about }) {
    const inHand = await fileForWork(tx, actor, id)
    const measured = await measurementOf(tx, inHand, now)
    if (!measured?.fees) throw new Refusal('nothing-measured')
    if (measured.finding.id !== finding) throw new Conflict('changed-meanwhile')
    const why = refusedToMeasure(actor, inHand, measured.finding)
    if (why) throw new Refusal(why)
    if (charged === 'DECLARED' && !reason)
      throw new InvalidInput({ reason: [{ code: 'required' }] })
    const { fees } = measured
    if (charged === 'FOUND' && !fees.found.complete) throw new Refusal('fee-none')
    if (fees.found.total > largestAmount || fees.declared.total > largestAmount)
      throw new Refusal('amount-too-large')

    const { tenantId, personId: decidedBy = '', name: decidedByName } = actor
    await tx.measurementDecision.create({
      data: {
        ...{ tenantId, id: uuidv7(now), applicationId: id, inspectionId: finding, charged },
        ...{ feeDeclared: fees.declared.total, feeFound: fees.found.total },
        ...{ reason: reason || null, decidedBy, decidedByName, at: now },
      },
    })
    const fee = charged === 'FOUND' ? fees.found : fees.declared
    const due = await chargeAnew(tx, { ...inHand, lines: fee.demand, now })
    about(id, { finding, charged, paise: fee.total.toString() })
    return { id, charged, fee: toDecimalText(fee.total), due: due && toDecimalText(due) }
  },
})

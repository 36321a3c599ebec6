import { z } from 'zod'
import { operation } from '../operations/operation'
import { undoPayment, type UndoKind } from './undo-payment'

const Undone = z.object({
  id: z.uuid(),
  number: z.string(),
  status: z.enum(['CANCELLED', 'DISHONOURED']),
})
const remark = z.string().trim().max(500).optional()

const undo = (
  kind: UndoKind,
  definition: {
    name: string
    summary: string
    path: `/${string}`
    reasons: readonly [string, ...string[]]
  },
) =>
  operation({
    name: definition.name,
    summary: definition.summary,
    permission: 'undo-receipt',
    input: z.object({ id: z.uuid(), reason: z.enum(definition.reasons), remark }),
    output: Undone,
    api: { method: 'post', path: definition.path },
    run: async ({ actor, input: { id, reason, remark }, tx, now, about }) => {
      const { receipt } = await undoPayment(tx, { receiptId: id, kind, reason, remark, actor, now })
      about(receipt.number, { reason })
      return {
        id,
        number: receipt.number,
        status: kind === 'DISHONOURED' ? kind : ('CANCELLED' as const),
      }
    },
  })

/** Cancels a receipt written by mistake, before its money went to the bank. */
export const cancelReceipt = undo('CANCELLED', {
  name: 'collection.cancel-receipt',
  summary: 'Cancel a receipt that was written by mistake',
  path: '/receipts/{id}/cancel',
  reasons: ['ERRORRECEIPT', 'OTHER'],
})

/** Records that the bank did not honour a cheque or draft. */
export const dishonourReceipt = undo('DISHONOURED', {
  name: 'collection.dishonour-receipt',
  summary: 'Record a cheque or draft the bank did not honour',
  path: '/receipts/{id}/dishonour',
  reasons: ['CHEQUEBOUNCE', 'OTHER'],
})

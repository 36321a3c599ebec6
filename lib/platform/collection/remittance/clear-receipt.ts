import { z } from 'zod'
import { dateOf } from '../../billing/billing'
import { mayClear } from '../../billing/rules/undo-payment'
import { Day, dayAt } from '../../dates/dates'
import { dayWords } from '../../language/days'
import { InvalidInput, NotFound, Refusal } from '../../operations/errors'
import { operation } from '../../operations/operation'
import { uuidv7 } from '../../operations/uuid'
import { takenOf } from '../undo-payment'

/** Records that the bank honoured a deposited cheque or draft: the money is in the account, and the receipt is final. */
export const clearReceipt = operation({
  name: 'collection.clear-receipt',
  summary: 'Record that the bank cleared a deposited cheque or draft',
  permission: 'undo-receipt',
  input: z.object({ id: z.uuid(), on: Day }),
  output: z.object({ id: z.uuid(), number: z.string(), status: z.literal('RECONCILED') }),
  api: { method: 'post', path: '/receipts/{id}/clear' },
  run: async ({ actor, input: { id, on }, tx, now, about }) => {
    const { tenantId } = actor
    await tx.$queryRaw`SELECT p.id FROM payment p JOIN receipt r ON r.tenant_id = p.tenant_id AND r.payment_id = p.id
      WHERE p.tenant_id = ${tenantId} AND r.id = ${id}::uuid FOR UPDATE OF p`
    const receipt = await tx.receipt.findUnique({
      where: { tenantId_id: { tenantId, id } },
      include: { payment: { include: { remittance: true } } },
    })
    if (!receipt) throw new NotFound('receipt')
    const { payment } = receipt
    const answer = mayClear(takenOf(payment))
    if (!answer.allowed) throw new Refusal(`receipt-${answer.code}`)
    const deposited = dayAt(payment.remittance?.slipOn ?? payment.at)
    if (on > dayAt(now)) throw new InvalidInput({ on: [{ code: 'slip-day-future' }] })
    if (on < deposited) {
      const day = dayWords(deposited, actor.language)
      throw new InvalidInput({ on: [{ code: 'cleared-before', params: { day } }] })
    }

    await tx.payment.update({
      where: { tenantId_id: { tenantId, id: payment.id } },
      data: { status: 'RECONCILED' },
    })
    await tx.paymentEvent.create({
      data: {
        tenantId,
        id: uuidv7(now),
        paymentId: payment.id,
        personId: payment.personId,
        kind: 'CLEARED',
        bankOn: dateOf(on),
        actorId: actor.personId ?? null,
        actorName: actor.name,
        at: now,
      },
    })
    about(receipt.number, { on })
    return { id, number: receipt.number, status: 'RECONCILED' as const }
  },
})

import { z } from 'zod'
import { mayRemit, type TakenPayment } from '../billing/rules/undo-payment'
import { Refusal } from '../operations/errors'
import { operation } from '../operations/operation'
import { uuidv7 } from '../operations/uuid'

const list = z.union([z.array(z.uuid()).max(500), z.uuid().transform((one) => [one])])

/** Records that the money of receipts was paid into the bank; from then on they cannot be cancelled. */
export const remit = operation({
  name: 'collection.remit',
  summary: 'Record that the money of receipts was paid into the bank',
  permission: 'collect',
  input: z.object({ receipts: list, remark: z.string().trim().max(200).optional() }),
  output: z.object({ remitted: z.number().int() }),
  api: { method: 'post', path: '/receipts/remit' },
  run: async ({ actor, input: { receipts, remark }, tx, now, about }) => {
    const { tenantId } = actor
    await tx.$queryRaw`SELECT p.id FROM payment p JOIN receipt r ON r.tenant_id = p.tenant_id AND r.payment_id = p.id
      WHERE p.tenant_id = ${tenantId} AND r.id = ANY(${receipts}::uuid[]) ORDER BY p.id FOR UPDATE OF p`
    const payments = await tx.payment.findMany({
      where: { tenantId, receipt: { id: { in: receipts } } },
    })
    for (const { mode, status, instrumentStatus } of payments) {
      const answer = mayRemit({
        mode,
        payment: status,
        instrument: instrumentStatus,
      } as TakenPayment)
      if (!answer.allowed) throw new Refusal(`receipt-${answer.code}`)
    }
    await tx.payment.updateMany({
      where: { tenantId, id: { in: payments.map(({ id }) => id) } },
      data: { status: 'DEPOSITED', instrumentStatus: 'REMITTED' },
    })
    await tx.paymentEvent.createMany({
      data: payments.map(({ id, personId }) => ({
        tenantId,
        id: uuidv7(now),
        paymentId: id,
        personId,
        kind: 'REMITTED',
        remark: remark ?? null,
        actorId: actor.personId ?? null,
        actorName: actor.name,
        at: now,
      })),
    })
    about('receipts', { count: payments.length })
    return { remitted: payments.length }
  },
})

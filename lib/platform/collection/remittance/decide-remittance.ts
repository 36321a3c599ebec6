import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../../access/actor'
import { NotFound, Refusal } from '../../operations/errors'
import { operation } from '../../operations/operation'
import { uuidv7 } from '../../operations/uuid'

const Decided = z.object({ id: z.uuid(), status: z.enum(['APPROVED', 'RETURNED']) })

/** The second look at a pay-in slip, by another officer than who prepared it: its receipts are deposited from here on. */
export const approveRemittance = operation({
  name: 'collection.approve-remittance',
  summary: 'Approve a pay-in slip: the money of its receipts is deposited',
  permission: 'undo-receipt',
  input: z.object({ id: z.uuid() }),
  output: Decided,
  api: { method: 'post', path: '/remittances/{id}/approve' },
  run: async ({ actor, input: { id }, tx, now, about }) => {
    const slip = await decide(tx, actor, { id, status: 'APPROVED', now })
    about(slip.slipNumber, { receipts: slip.receipts })
    return { id, status: 'APPROVED' as const }
  },
})

/** Sends a slip that is not right back: its receipts are held again, and go on another. */
export const returnRemittance = operation({
  name: 'collection.return-remittance',
  summary: 'Send a pay-in slip back: its receipts are held again',
  permission: 'undo-receipt',
  input: z.object({ id: z.uuid(), remark: z.string().trim().min(1).max(200) }),
  output: Decided,
  api: { method: 'post', path: '/remittances/{id}/return' },
  run: async ({ actor, input: { id, remark }, tx, now, about }) => {
    const slip = await decide(tx, actor, { id, status: 'RETURNED', remark, now })
    about(slip.slipNumber, { receipts: slip.receipts })
    return { id, status: 'RETURNED' as const }
  },
})

type Decision = { id: string; status: 'APPROVED' | 'RETURNED'; remark?: string; now: Date }

async function decide(tx: Transaction, actor: Actor, { id, status, remark, now }: Decision) {
  const { tenantId } = actor
  const where = { tenantId_id: { tenantId, id } }
  await tx.$queryRaw`SELECT id FROM remittance WHERE tenant_id = ${tenantId} AND id = ${id}::uuid FOR UPDATE`
  const slip = await tx.remittance.findUnique({ where })
  if (!slip) throw new NotFound('remittance')
  if (slip.status !== 'PREPARED') throw new Refusal('slip-decided')
  const approved = status === 'APPROVED'
  if (approved && slip.preparedBy === (actor.personId ?? null)) throw new Refusal('slip-by-another')

  const on = { tenantId, remittanceId: id }
  const payments = await tx.payment.findMany({ where: on, select: { id: true, personId: true } })
  await tx.payment.updateMany({
    where: on,
    data: approved
      ? { status: 'DEPOSITED', instrumentStatus: 'REMITTED' }
      : { remittanceId: null, instrumentStatus: 'APPROVED' },
  })
  await tx.paymentEvent.createMany({
    data: payments.map(({ id: paymentId, personId }) => ({
      tenantId,
      id: uuidv7(now),
      paymentId,
      personId,
      kind: approved ? 'REMITTED' : 'RETURNED',
      remark: remark ?? `${slip.slipNumber}`,
      bankOn: approved ? slip.slipOn : null,
      actorId: actor.personId ?? null,
      actorName: actor.name,
      at: now,
    })),
  })
  return tx.remittance.update({
    where,
    data: {
      status,
      decidedBy: actor.personId ?? null,
      decidedByName: actor.name,
      decidedAt: now,
      ...(remark && { remark }),
    },
  })
}

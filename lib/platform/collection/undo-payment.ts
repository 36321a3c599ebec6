import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { lockApplication } from '../applications/application'
import { expireBill } from '../billing/expire-bill'
import { lockConsumer } from '../billing/open-demands'
import {
  mayCancel,
  mayDishonour,
  mayRefund,
  type TakenPayment,
} from '../billing/rules/undo-payment'
import { NotFound, Refusal } from '../operations/errors'
import { uuidv7 } from '../operations/uuid'
import { giveBack } from './give-back'

/** Why a payment no longer counts: a wrong receipt, a cheque that bounced, money sent back. */
export type UndoKind = 'CANCELLED' | 'DISHONOURED' | 'REFUNDED'

type Undoing = {
  receiptId: string
  kind: UndoKind
  reason: string
  remark?: string | undefined
  actor: Actor
  now: Date
}

const rules = { CANCELLED: mayCancel, DISHONOURED: mayDishonour, REFUNDED: mayRefund }

/**
 * Takes back what a receipt stands for; what it paid is due again on a new bill. Only the newest of the account.
 * What was issued on the payment must be cancelled first: a licence nobody paid for would stay valid.
 * The file stays where it is: workflows know no way back from a payment.
 */
export async function undoPayment(
  tx: Transaction,
  { receiptId, kind, reason, remark, actor, now }: Undoing,
) {
  const { tenantId } = actor
  const receipt = await tx.receipt.findUnique({
    where: { tenantId_id: { tenantId, id: receiptId } },
    include: { payment: { include: { bill: true } } },
  })
  if (!receipt) throw new NotFound('receipt')
  const { bill } = receipt.payment
  if (bill.applicationId) await lockApplication(tx, tenantId, bill.applicationId)
  await lockConsumer(tx, bill)

  const { businessService, consumerCode } = bill
  const [newest] = await tx.payment.findMany({
    where: {
      tenantId,
      businessService,
      consumerCode,
      status: { notIn: ['CANCELLED', 'DISHONOURED'] },
    },
    orderBy: [{ at: 'desc' }, { receipt: { sequence: 'desc' } }],
    take: 1,
  })
  const payment = await tx.payment.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: receipt.paymentId } },
  })
  const answer = rules[kind](takenOf(payment), newest?.id === payment.id)
  if (!answer.allowed) throw new Refusal(`receipt-${answer.code}`)
  await refuseWhileIssued(tx, tenantId, bill.applicationId)

  await giveBack(tx, payment, now)
  const status = kind === 'DISHONOURED' ? kind : 'CANCELLED'
  await tx.payment.update({
    where: { tenantId_id: { tenantId, id: payment.id } },
    data: { status, instrumentStatus: status },
  })
  await tx.paymentEvent.create({
    data: {
      tenantId,
      id: uuidv7(now),
      paymentId: payment.id,
      personId: payment.personId,
      kind,
      reason,
      remark: remark?.trim() || null,
      actorId: actor.personId ?? null,
      actorName: actor.name,
      at: now,
    },
  })
  await expireBill(tx, bill)
  await tx.bill.update({
    where: { tenantId_id: { tenantId, id: bill.id } },
    data: { status: 'CANCELLED' },
  })
  return { payment, receipt }
}

/** A payment as the rules of undoing and of remittance see it. */
export const takenOf = ({
  mode,
  status,
  instrumentStatus,
}: {
  mode: string
  status: string
  instrumentStatus: string
}) =>
  // These columns hold what instrumentStart and undoPayment wrote.
  ({ mode, payment: status, instrument: instrumentStatus }) as TakenPayment

async function refuseWhileIssued(tx: Transaction, tenantId: string, applicationId: string | null) {
  if (!applicationId) return
  const entry = await tx.registerEntry.findFirst({
    where: { tenantId, applicationId, status: 'ACTIVE' },
  })
  if (entry) throw new Refusal('cancel-licence-first', { number: entry.number })
}

import type { Transaction } from '@/lib/infra/database/database'
import type { Actor } from '../access/actor'
import { lockApplication, type Application } from '../applications/application'
import { getService } from '../applications/catalogue'
import { moveFile } from '../applications/move'
import { unpaymentStep } from '../applications/payment-step'
import type { NextStep } from '../cases/case-kind'
import type { ServiceDefinition } from '../applications/service-definition'
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
 * A file that the payment moved on goes back to its fee, and what was granted on it is suspended until it is paid again.
 * Throws Refusal `receipt-…` where the rules say no, `cancel-licence-first` where the service has no way back.
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
  const file = bill.applicationId
    ? await lockApplication(tx, tenantId, bill.applicationId)
    : undefined
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
  const back = file && (await wayBack(tx, file, actor))

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
  if (back) await moveFile(tx, { ...back, file, remark: remark?.trim() || undefined, now })
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

/** The step that leads a paid file back to its fee. A licence nobody paid for must not stay valid: without a step it is refused. */
async function wayBack(
  tx: Transaction,
  file: Application,
  actor: Actor,
): Promise<(NextStep & { definition: ServiceDefinition }) | undefined> {
  const definition = getService(file.service)
  const step = unpaymentStep(definition, file, actor)
  if (step) return { definition, ...step }
  const entry = await tx.registerEntry.findFirst({
    where: { tenantId: file.tenantId, applicationId: file.id, status: 'ACTIVE' },
  })
  if (entry) throw new Refusal('cancel-licence-first', { number: entry.number })
  return undefined
}

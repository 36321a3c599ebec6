import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { AmountInPaise } from '../money/amount'
import { money } from '../money/money'
import { NotFound } from '../operations/errors'
import { operation } from '../operations/operation'
import { faultOfHeld, takeInHand } from './bill-in-hand'
import { noteRefundsAtBank } from './disputes/note-dispute'
import type { GatewayOrder } from './prepare-order'
import { queueRefund } from './queue-refund'
import { recordEvent } from './record-event'
import { takePayment } from './take-payment'

const Taken = z.object({
  providerPaymentId: z.string(),
  amount: AmountInPaise,
  amountRefunded: z.bigint().default(0n),
  status: z.enum(['pending', 'captured', 'failed', 'refunded']),
  method: z.string(),
  createdAt: z.date(),
})

/** The gateway's own word on an order, as `status()` gave it. */
const State = z.object({
  providerOrderId: z.string(),
  orderRef: z.string(),
  amount: z.bigint(),
  status: z.string(),
  payments: z.array(Taken),
})

/**
 * Brings an order to the state the gateway says it is in. Every captured payment has one effect, however often and in
 * whatever order the news of it comes: it pays the bill, or it is queued to go back.
 */
export const settleOrder = operation({
  name: 'collection.settle-order',
  summary: 'Bring an order to the state the gateway says it is in',
  permission: 'system',
  input: z.object({
    ulb: z.string(),
    order: z.uuid(),
    source: z.enum(['CALLBACK', 'WEBHOOK', 'STATUS']),
    key: z.string(),
    /** The payer came back without having tried to pay. */
    gaveUp: z.boolean().default(false),
    state: State,
  }),
  output: z.object({ status: z.string() }),
  run: async ({
    actor: { tenantId },
    input: { order: id, source, key, gaveUp, state },
    tx,
    now,
    about,
  }) => {
    const order = await lockOrder(tx, tenantId, id)
    if (order.providerOrderId !== state.providerOrderId || order.reference !== state.orderRef)
      throw new NotFound('order')
    await recordEvent(tx, { tenantId, orderId: id, key, source, payload: state }, now)
    about(order.reference, { source, said: state.status })

    const captured = state.payments.filter(({ status }) => status === 'captured')
    let current = order
    for (const payment of captured) current = await count(tx, current, payment, now)
    if (captured.length === 0)
      current = await end(tx, current, gaveUp ? 'given-up' : state.status, now)
    await noteRefundsAtBank(tx, current, state.payments, now)
    return { status: current.status }
  },
})

async function lockOrder(tx: Transaction, tenantId: string, id: string): Promise<GatewayOrder> {
  const where = { tenantId_id: { tenantId, id } }
  const order = await tx.gatewayOrder.findUnique({ where })
  if (!order) throw new NotFound('order')
  // The bill's account is locked first, as everywhere: a payment at the counter waits, or is waited for.
  await takeInHand(tx, tenantId, order.billId)
  await tx.$queryRaw`SELECT id FROM gateway_order WHERE tenant_id = ${tenantId} AND id = ${id}::uuid FOR UPDATE`
  return tx.gatewayOrder.findUniqueOrThrow({ where })
}

type Captured = z.infer<typeof Taken>

async function count(
  tx: Transaction,
  order: GatewayOrder,
  payment: Captured,
  now: Date,
): Promise<GatewayOrder> {
  const { tenantId, id, billId } = order
  const { providerPaymentId } = payment
  if (order.providerPaymentId === providerPaymentId) return order
  // The order had its effect already: this money came on top of it.
  if (order.providerPaymentId !== null) {
    await queueRefund(
      tx,
      order,
      { providerPaymentId, amount: payment.amount, reason: 'PAID_TWICE' },
      now,
    )
    return order
  }

  const reason = await refundReason(tx, order, payment)
  if (reason)
    await queueRefund(tx, order, { providerPaymentId, amount: payment.amount, reason }, now)
  else
    await takePayment(
      tx,
      { bill: { tenantId, id: billId }, tender: tenderOf(order, payment), held: true },
      now,
    )
  return tx.gatewayOrder.update({
    where: { tenantId_id: { tenantId, id } },
    data: { providerPaymentId, status: reason ? 'TO_BE_REFUNDED' : 'SUCCESS', settledAt: now },
  })
}

const tenderOf = (
  { amount, id, createdAt: begun }: GatewayOrder,
  { providerPaymentId, createdAt }: Captured,
) => ({
  mode: 'ONLINE' as const,
  amount: money(amount),
  transactionNumber: providerPaymentId,
  gatewayOrderId: id,
  // The bank counts in seconds, by its own clock: no payment is older than its order.
  paidAt: createdAt < begun ? begun : createdAt,
})

/** Why captured money cannot be taken for the bill; undefined when it can. */
async function refundReason(tx: Transaction, order: GatewayOrder, payment: Captured) {
  if (payment.amount !== order.amount) return 'AMOUNT_DIFFERS'
  const inHand = await takeInHand(tx, order.tenantId, order.billId)
  const fault = faultOfHeld(inHand, money(payment.amount))
  if (!fault) return undefined
  return fault === 'already-paid' ? 'BILL_PAID_OTHERWISE' : 'BILL_NOT_PAYABLE'
}

// A failed attempt may still be followed by a good one, so FAILURE ends nothing: it only stops the waiting.
const endings: Readonly<Record<string, string>> = {
  'given-up': 'FAILURE',
  failed: 'FAILURE',
  expired: 'FAILURE',
  refunded: 'REFUNDED',
}

function end(
  tx: Transaction,
  order: GatewayOrder,
  said: string,
  now: Date,
): Promise<GatewayOrder> | GatewayOrder {
  const status = endings[said]
  if (order.status !== 'PENDING' || status === undefined) return order
  return tx.gatewayOrder.update({
    where: { tenantId_id: { tenantId: order.tenantId, id: order.id } },
    data: { status, settledAt: now },
  })
}

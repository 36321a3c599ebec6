import type { Dispute, Order, Payment, Refund } from './records'
import type { Store } from './store'

/** An order as the API shows it, with its status worked out from its payments. */
export function orderView(store: Store, order: Order, now: number) {
  const payments = store.paymentsOf(order.id)
  const paid = payments.some((payment) => payment.status === 'captured')
  return {
    id: order.id,
    entity: 'order',
    amount: Number(order.amount),
    amount_paid: paid ? Number(order.amount) : 0,
    amount_due: paid ? 0 : Number(order.amount),
    currency: 'INR',
    receipt: order.receipt,
    status: paid ? 'paid' : openStatus(order, payments, now),
    attempts: payments.length,
    notes: order.notes,
    created_at: order.created_at,
    expire_by: order.expire_by,
  }
}

function openStatus(order: Order, payments: Payment[], now: number) {
  if (order.expire_by * 1000 <= now) return 'expired'
  return payments.length > 0 ? 'attempted' : 'created'
}

/** A payment as the API and the webhooks show it. */
export function paymentView(store: Store, payment: Payment) {
  const refunded = amountRefunded(store, payment)
  const failed = payment.status === 'failed'
  const full = !failed && refunded === payment.amount
  return {
    id: payment.id,
    entity: 'payment',
    amount: Number(payment.amount),
    currency: 'INR',
    status: full ? 'refunded' : payment.status,
    order_id: payment.order_id,
    method: payment.method,
    captured: !failed,
    amount_refunded: Number(refunded),
    refund_status: refunded === 0n ? null : full ? 'full' : 'partial',
    error_code: failed ? 'BAD_REQUEST_ERROR' : null,
    error_description: failed ? 'The payer chose that this payment fails' : null,
    created_at: payment.created_at,
  }
}

/** Paise given back or on the way back. */
export function amountRefunded(store: Store, payment: Payment): bigint {
  return store.refundsOf(payment.id).reduce((sum, refund) => sum + refund.amount, 0n)
}

/** A refund as the API and the webhooks show it. */
export function refundView(refund: Refund, now: number) {
  return {
    id: refund.id,
    entity: 'refund',
    amount: Number(refund.amount),
    currency: 'INR',
    payment_id: refund.payment_id,
    receipt: refund.receipt,
    status: refund.processed_at <= now ? 'processed' : 'pending',
    created_at: refund.created_at,
  }
}

/** A dispute as the API and the webhooks show it. */
export function disputeView({ amount, ...dispute }: Dispute) {
  return { ...dispute, entity: 'dispute', amount: Number(amount), currency: 'INR' }
}

/** A list as the API shows it. */
export function collection<Item>(items: Item[]) {
  return { entity: 'collection', count: items.length, items }
}

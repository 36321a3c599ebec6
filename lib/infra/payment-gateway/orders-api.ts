import type { z } from 'zod'
import {
  collectionOf,
  disputeEntity,
  jsonPaise,
  orderEntity,
  paymentEntity,
  refundEntity,
} from './entities'
import type { Exchange } from './exchange'
import { GatewayRefused } from './gateway'
import type {
  DisputeState,
  GatewayPayment,
  OrderRequest,
  OrderState,
  RefundRequest,
  RefundState,
} from './gateway'

type OrderEntity = z.infer<typeof orderEntity>
type PaymentEntity = z.infer<typeof paymentEntity>

/** The REST calls the two gateways share: orders, their payments, refunds. */
export function ordersApi(call: Exchange) {
  return {
    place: (order: OrderRequest, more: { once?: boolean; body?: Record<string, unknown> } = {}) =>
      call({
        operation: 'create order',
        method: 'POST',
        path: '/v1/orders',
        body: {
          amount: jsonPaise(order.amount),
          currency: order.currency,
          receipt: receiptOf(order),
          notes: order.notes,
          ...more.body,
        },
        answer: orderEntity,
        ...(more.once ? { once: true } : {}),
      }),

    async findByReceipt(order: OrderRequest): Promise<OrderEntity | undefined> {
      const found = await call({
        operation: 'find order',
        method: 'GET',
        path: `/v1/orders?receipt=${encodeURIComponent(receiptOf(order))}`,
        answer: collectionOf(orderEntity),
      })
      const same = found.items.filter((item) => item.receipt === order.orderRef)
      return same.find((item) => item.status === 'paid') ?? same.at(-1)
    },

    async status(providerOrderId: string): Promise<OrderState> {
      const path = `/v1/orders/${encodeURIComponent(providerOrderId)}`
      const order = await call({
        operation: 'order status',
        method: 'GET',
        path,
        answer: orderEntity,
      })
      const payments = await call({
        operation: 'payments of order',
        method: 'GET',
        path: `${path}/payments`,
        answer: collectionOf(paymentEntity),
      })
      return orderState(order, payments.items)
    },

    async refund({ providerPaymentId, amount, idempotencyKey }: RefundRequest) {
      if (!/^[A-Za-z0-9_-]{10,40}$/.test(idempotencyKey)) {
        throw new RangeError('A refund key has 10 to 40 letters, digits, hyphens or underscores')
      }
      const refund = await call({
        operation: 'refund',
        method: 'POST',
        path: `/v1/payments/${encodeURIComponent(providerPaymentId)}/refund`,
        headers: { 'x-refund-idempotency': idempotencyKey },
        body: { amount: jsonPaise(amount), speed: 'normal', receipt: idempotencyKey },
        answer: refundEntity,
      })
      return refundState(refund)
    },

    async refundStatus(providerRefundId: string): Promise<RefundState> {
      const refund = await call({
        operation: 'refund status',
        method: 'GET',
        path: `/v1/refunds/${encodeURIComponent(providerRefundId)}`,
        answer: refundEntity,
      })
      return refundState(refund)
    },

    async disputeStatus(providerDisputeId: string): Promise<DisputeState> {
      const dispute = await call({
        operation: 'dispute status',
        method: 'GET',
        path: `/v1/disputes/${encodeURIComponent(providerDisputeId)}`,
        answer: disputeEntity,
      })
      const { id, payment_id, amount, reason_code, status } = dispute
      return {
        providerDisputeId: id,
        providerPaymentId: payment_id,
        amount,
        reason: reason_code ?? null,
        status,
      }
    },
  }
}

/** Refuses an order whose reference the gateway already knows with another amount. */
export function sameOrder(found: OrderEntity, order: OrderRequest): OrderEntity {
  if (found.amount === order.amount) return found
  throw new GatewayRefused('REFERENCE_REUSED', 'This reference belongs to another amount')
}

function receiptOf({ orderRef }: OrderRequest): string {
  if (orderRef.length > 0 && orderRef.length <= 40) return orderRef
  throw new RangeError('An order reference has 1 to 40 characters')
}

function orderState(order: OrderEntity, entities: PaymentEntity[]): OrderState {
  const payments = entities.map(gatewayPayment)
  return {
    providerOrderId: order.id,
    orderRef: order.receipt ?? '',
    amount: order.amount,
    amountPaid: order.amount_paid,
    status: orderStatus(order.status, payments),
    payments,
  }
}

// Razorpay keeps a refunded order `paid` and a failed one `attempted`: only the payments tell.
function orderStatus(status: OrderEntity['status'], payments: GatewayPayment[]) {
  const taken = payments.filter((payment) => ['captured', 'refunded'].includes(payment.status))
  if (status === 'paid') {
    return taken.length > 0 && taken.every((payment) => payment.status === 'refunded')
      ? 'refunded'
      : 'paid'
  }
  if (status === 'attempted' && payments.every((payment) => payment.status === 'failed')) {
    return payments.length > 0 ? 'failed' : 'attempted'
  }
  return status
}

function gatewayPayment(payment: PaymentEntity): GatewayPayment {
  return {
    providerPaymentId: payment.id,
    amount: payment.amount,
    amountRefunded: payment.amount_refunded ?? 0n,
    status:
      payment.status === 'created' || payment.status === 'authorized' ? 'pending' : payment.status,
    method: payment.method ?? 'unknown',
    failureReason: payment.status === 'failed' ? (payment.error_description ?? null) : null,
    createdAt: payment.created_at,
  }
}

function refundState(refund: z.infer<typeof refundEntity>): RefundState {
  return {
    providerRefundId: refund.id,
    providerPaymentId: refund.payment_id,
    amount: refund.amount,
    status: refund.status,
    createdAt: refund.created_at,
  }
}

import { KnownError } from '@/lib/infra/errors/known-error'
/** What a payer is asked to pay, and where they come back to. Amount in paise. */
export interface OrderRequest {
  /** Our own reference, at most 40 characters; the same reference always gives the same order. */
  orderRef: string
  amount: bigint
  currency: 'INR'
  description: string
  customer: {
    name?: string | undefined
    mobile?: string | undefined
    email?: string | undefined
  }
  callbackUrl: string
  language: string
  notes: Record<string, string>
}

/** How the browser gets to the hosted checkout; both ways work with JavaScript off. */
export type Checkout =
  | { method: 'redirect'; url: string }
  | { method: 'post'; url: string; fields: Record<string, string> }

/** An order the gateway has accepted, not yet paid. */
interface PlacedOrder {
  providerOrderId: string
  checkout: Checkout
}

/** What the browser says when it returns: a claim, never a proof. Ask `status` before believing. */
export interface CallbackClaim {
  providerOrderId: string
  providerPaymentId?: string
  claimed: 'success' | 'failure'
  /** The gateway itself signed this order and payment. Failures are unsigned, hence never authentic. */
  authentic: boolean
}

export type EventStatus =
  | 'pending'
  | 'captured'
  | 'failed'
  | 'refund-pending'
  | 'refunded'
  | 'refund-failed'
  | 'disputed'
  | 'irrelevant'

/** A signed webhook. It may come late, twice or out of order, so handle it by payment, not by event. */
export interface GatewayEvent {
  eventId: string
  /** The gateway's own name, such as `payment.captured`. */
  type: string
  providerOrderId: string | null
  providerPaymentId: string | null
  providerRefundId: string | null
  providerDisputeId: string | null
  /** Paise: of the refund or dispute the event is about, else of the payment. */
  amount: bigint
  status: EventStatus
  occurredAt: Date
}

/** One attempt to pay an order. Amounts in paise. */
export interface GatewayPayment {
  providerPaymentId: string
  amount: bigint
  amountRefunded: bigint
  status: 'pending' | 'captured' | 'failed' | 'refunded'
  method: string
  failureReason: string | null
  createdAt: Date
}

/** Final are `paid`, `refunded` and `expired`; after `failed` a new attempt may still succeed. */
type OrderStatus = 'created' | 'attempted' | 'paid' | 'failed' | 'expired' | 'refunded'

/** The gateway's own word on an order. Amounts in paise. */
export interface OrderState {
  providerOrderId: string
  orderRef: string
  amount: bigint
  amountPaid: bigint
  status: OrderStatus
  payments: GatewayPayment[]
}

export interface RefundRequest {
  providerPaymentId: string
  amount: bigint
  /** 10 to 40 letters, digits, hyphens and underscores: the same key never refunds twice. */
  idempotencyKey: string
}

export interface RefundState {
  providerRefundId: string
  providerPaymentId: string
  amount: bigint
  status: 'pending' | 'processed' | 'failed'
  createdAt: Date
}

/** A payer's claim at their bank that a payment was not right. Amount in paise; `won` is ours, `lost` theirs. */
export interface DisputeState {
  providerDisputeId: string
  providerPaymentId: string
  amount: bigint
  reason: string | null
  status: 'open' | 'under_review' | 'won' | 'lost' | 'closed'
}

/** Headers of a request as Next.js, fetch or node:http hold them. */
export type RequestHeaders =
  { get(name: string): string | null } | Record<string, string | string[] | undefined>

/** A payment gateway with a hosted checkout; no card or bank detail ever passes through us. */
export interface PaymentGateway {
  name: string
  createOrder(order: OrderRequest): Promise<PlacedOrder>
  /** Throws `GatewayRefused` when the parameters name no order. */
  readCallback(params: Record<string, string>): CallbackClaim
  /** Throws `ForgedSignature` unless the gateway signed exactly these bytes. */
  readWebhook(rawBody: string, headers: RequestHeaders): GatewayEvent
  status(providerOrderId: string): Promise<OrderState>
  refund(refund: RefundRequest): Promise<RefundState>
  refundStatus(providerRefundId: string): Promise<RefundState>
  disputeStatus(providerDisputeId: string): Promise<DisputeState>
}

/** No usable answer in time: nothing is known of the outcome, so ask again later. */
export class GatewayUnavailable extends KnownError {
  static override readonly kind = 'gateway-unavailable'
  override name = 'GatewayUnavailable'
}

/** The gateway understood and said no; asking again changes nothing. */
export class GatewayRefused extends KnownError {
  static override readonly kind = 'gateway-refused'
  override name = 'GatewayRefused'

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** A message that claims to be the gateway's and is not. */
export class ForgedSignature extends KnownError {
  static override readonly kind = 'forged-signature'
  override name = 'ForgedSignature'
}

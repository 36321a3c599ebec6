import { z } from 'zod'
import { eventEntity } from './entities'
import { ForgedSignature, GatewayUnavailable } from './gateway'
import type { EventStatus, GatewayEvent, RequestHeaders } from './gateway'
import { isSignedBy, signature } from './signature'

/** Where a gateway puts signature and event id, and the secret it signs webhooks with. */
export interface WebhookRules {
  signatureHeader: string
  eventIdHeader: string
  secret: string
}

const eventText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'not JSON' })
      return z.NEVER
    }
  })
  .pipe(eventEntity)

/** Reads a webhook body whose signature is right; anything else throws `ForgedSignature`. */
export function readEvent(rules: WebhookRules, rawBody: string, headers: RequestHeaders) {
  if (!isSignedBy(rules.secret, rawBody, headerOf(headers, rules.signatureHeader))) {
    throw new ForgedSignature('The webhook was not signed by the gateway')
  }
  const event = eventText.safeParse(rawBody)
  if (!event.success) throw new GatewayUnavailable('The webhook could not be understood')
  // Without any id the body itself identifies the event: a repeated delivery has the same bytes.
  const fallback = signature(rawBody, 'event')
  return gatewayEvent(event.data, headerOf(headers, rules.eventIdHeader) ?? fallback)
}

function gatewayEvent(event: z.infer<typeof eventEntity>, headerId: string): GatewayEvent {
  const payment = event.payload.payment?.entity
  const refund = event.payload.refund?.entity
  const dispute = event.payload.dispute?.entity
  return {
    eventId: event.id ?? headerId,
    type: event.event,
    providerOrderId: payment?.order_id ?? null,
    providerPaymentId: payment?.id ?? refund?.payment_id ?? dispute?.payment_id ?? null,
    providerRefundId: refund?.id ?? null,
    providerDisputeId: dispute?.id ?? null,
    amount: refund?.amount ?? dispute?.amount ?? payment?.amount ?? 0n,
    status: eventStatus(event),
    occurredAt: event.created_at,
  }
}

function eventStatus({ event, payload }: z.infer<typeof eventEntity>): EventStatus {
  if (event === 'payment.captured' || event === 'order.paid') return 'captured'
  if (event === 'payment.failed') return 'failed'
  if (event === 'payment.authorized') return 'pending'
  if (event.startsWith('payment.dispute.') && payload.dispute) return 'disputed'
  if (event === 'refund.failed') return 'refund-failed'
  if (event.startsWith('refund.') && payload.refund) {
    return payload.refund.entity.status === 'processed' ? 'refunded' : 'refund-pending'
  }
  return 'irrelevant'
}

function headerOf(headers: RequestHeaders, name: string): string | null {
  if (typeof headers.get === 'function') return headers.get(name)
  const entry = Object.entries(headers).find(([key]) => key.toLowerCase() === name)
  const value = entry?.[1]
  return typeof value === 'string' ? value : null
}

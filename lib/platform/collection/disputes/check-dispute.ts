import { installedGateway } from '../installed-gateway'
import type { OrderKey } from '../order-reference'
import { recordDispute } from './note-dispute'

/** Asks the gateway about a dispute, and notes its answer when it is about a payment of the order. Throws GatewayUnavailable. */
export async function checkDispute(
  { tenantId, orderId }: OrderKey,
  providerDisputeId: string,
  payments: readonly { providerPaymentId: string }[],
): Promise<void> {
  const said = await installedGateway().disputeStatus(providerDisputeId)
  const { providerPaymentId, amount, reason, status: bankStatus } = said
  if (!payments.some((payment) => payment.providerPaymentId === providerPaymentId)) return
  const dispute = { providerPaymentId, amount, reason, bankStatus, reference: providerDisputeId }
  await recordDispute(
    { by: 'system', as: 'payment' },
    { ulb: tenantId, order: orderId, dispute: { ...dispute, kind: 'DISPUTE' } },
  )
}

import { GatewayRefused } from '@/lib/infra/payment-gateway/gateway'
import { NotFound } from '../operations/errors'
import { askOnce } from './ask-once'
import { findOrder } from './check-order'
import { installedGateway } from './installed-gateway'
import { orderOfReference } from './order-reference'

/**
 * The payer's browser came back from the bank's page. What it brings is a claim; the order is asked about at the
 * gateway. Gives the pay link to go on to, or undefined when the claim names no order of ours.
 */
export async function hearCallback(
  gatewayName: string,
  parameters: Record<string, string>,
): Promise<string | undefined> {
  const gateway = installedGateway()
  const order = await orderOfReference(parameters['order'] ?? '')
  if (!order || gateway.name !== gatewayName) return undefined
  try {
    const { payToken, providerOrderId } = await findOrder(order)
    const claim = gateway.readCallback(parameters)
    if (claim.providerOrderId !== providerOrderId) return undefined
    await askOnce(order, { source: 'CALLBACK', gaveUp: claim.claimed === 'failure' })
    return payToken
  } catch (error) {
    if (NotFound.is(error) || GatewayRefused.is(error)) return undefined
    throw error
  }
}

import { z } from 'zod'
import { GatewayRefused } from '@/lib/infra/payment-gateway/gateway'
import { NotFound } from '../operations/errors'
import { query } from '../operations/operation'
import { installedGateway } from './installed-gateway'
import type { OrderKey } from './order-reference'
import { settleOrder } from './settle-order'

const system = { by: 'system', as: 'payment' } as const

/** An order as those who wait for it need it. */
const readOrder = query({
  name: 'collection.read-order',
  summary: 'Where an order to pay on-line stands',
  permission: 'system',
  input: z.object({ ulb: z.string(), order: z.uuid() }),
  output: z.object({
    status: z.string(),
    providerOrderId: z.string().nullable(),
    gateway: z.string(),
    payToken: z.string(),
    createdAt: z.date(),
  }),
  run: async ({ actor: { tenantId }, input: { order: id }, tx }) => {
    const order = await tx.gatewayOrder.findUnique({
      where: { tenantId_id: { tenantId, id } },
      include: { bill: { select: { payToken: true } } },
    })
    if (!order) throw new NotFound('order')
    return { ...order, payToken: order.bill.payToken }
  },
})

export type OrderNow = {
  status: string
  payToken: string
  createdAt: Date
  providerOrderId: string | null
}

export const findOrder = ({ tenantId, orderId }: OrderKey) =>
  readOrder(system, { ulb: tenantId, order: orderId })

/** What makes us ask; the same key twice is the same news. */
export type News = {
  source: 'CALLBACK' | 'WEBHOOK' | 'STATUS'
  key?: string | undefined
  gaveUp?: boolean
}

/**
 * Asks the gateway about an order and settles it; the only way money from the gateway counts. What browsers and
 * webhooks say is a reason to ask, never an answer. Throws GatewayUnavailable when there is none.
 */
export async function checkOrder(
  order: OrderKey,
  { source, key, gaveUp = false }: News,
): Promise<OrderNow> {
  const before = await findOrder(order)
  if (before.providerOrderId === null || before.gateway !== installedGateway().name) return before
  const state = await gatewayState(before.providerOrderId)
  if (!state) return before

  const payments = state.payments.map(
    ({ providerPaymentId, status }) => `${providerPaymentId}:${status}`,
  )
  const news = key ?? `status:${state.status}:${payments.join(',')}`
  const { status } = await settleOrder(system, {
    ulb: order.tenantId,
    order: order.orderId,
    source,
    key: `${order.orderId}:${news}`,
    // Where an attempt was made, only the gateway's word on it counts.
    gaveUp: gaveUp && state.status === 'created',
    state,
  })
  return { ...before, status }
}

async function gatewayState(providerOrderId: string) {
  try {
    return await installedGateway().status(providerOrderId)
  } catch (error) {
    // The gateway no longer knows the order: nothing was taken for it.
    if (GatewayRefused.is(error)) return undefined
    throw error
  }
}

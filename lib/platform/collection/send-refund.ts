import { z } from 'zod'
import { GatewayRefused, type RefundState } from '@/lib/infra/payment-gateway/gateway'
import { NotFound } from '../operations/errors'
import { query } from '../operations/operation'
import { installedGateway } from './installed-gateway'
import { refundKey } from './queue-refund'
import { recordRefund } from './record-refund'

const system = { by: 'system', as: 'payment' } as const

const readRefund = query({
  name: 'collection.read-refund',
  summary: 'What is to be sent back, and for which payment',
  permission: 'system',
  input: z.object({ ulb: z.string(), refund: z.uuid() }),
  output: z.object({
    status: z.string(),
    amount: z.bigint(),
    providerRefundId: z.string().nullable(),
    providerPaymentId: z.string(),
  }),
  run: async ({ actor: { tenantId }, input: { refund: id }, tx }) => {
    const refund = await tx.refund.findUnique({ where: { tenantId_id: { tenantId, id } } })
    if (!refund) throw new NotFound('refund')
    const due = await tx.gatewayEvent.findFirst({
      where: {
        tenantId,
        orderId: refund.orderId,
        eventKey: { startsWith: refundKey('') },
        payload: { path: ['refund'], equals: id },
      },
    })
    const { providerPaymentId } = z.object({ providerPaymentId: z.string() }).parse(due?.payload)
    return { ...refund, providerPaymentId }
  },
})

/** Sends an approved refund to the gateway, or asks what became of it. Safe to repeat: its id is its key there. */
export async function sendRefund(tenantId: string, refund: string): Promise<void> {
  const { status, amount, providerPaymentId, providerRefundId } = await readRefund(system, {
    ulb: tenantId,
    refund,
  })
  if (status !== 'REQUESTED') return
  const state = await answerOf(() =>
    providerRefundId === null
      ? installedGateway().refund({ providerPaymentId, amount, idempotencyKey: refund })
      : installedGateway().refundStatus(providerRefundId),
  )
  await recordRefund(system, {
    ulb: tenantId,
    refund,
    providerRefundId: state?.providerRefundId ?? providerRefundId,
    outcome: state?.status ?? 'failed',
  })
}

async function answerOf(ask: () => Promise<RefundState>): Promise<RefundState | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (GatewayRefused.is(error)) return undefined
    throw error
  }
}

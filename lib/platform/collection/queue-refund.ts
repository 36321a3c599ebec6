import type { Transaction } from '@/lib/infra/database/database'
import { uuidv7 } from '../operations/uuid'
import type { GatewayOrder } from './prepare-order'
import { recordEvent } from './record-event'
import { tellOfRefund } from './tell-of-refund'

/** Why money goes back to who paid it. */
export const refundReasons = [
  'PAID_TWICE',
  'AMOUNT_DIFFERS',
  'BILL_PAID_OTHERWISE',
  'BILL_NOT_PAYABLE',
  'RECEIPT_TAKEN_BACK',
] as const

type Due = { providerPaymentId: string; amount: bigint; reason: (typeof refundReasons)[number] }

/** Queues money to go back to who paid it; it goes when an officer approves. A payment is queued once. */
export async function queueRefund(
  tx: Transaction,
  { tenantId, id: orderId, personId }: Pick<GatewayOrder, 'tenantId' | 'id' | 'personId'>,
  { providerPaymentId, amount, reason }: Due,
  now: Date,
): Promise<void> {
  const refund = uuidv7(now)
  const payload = { refund, providerPaymentId, amount, reason }
  const isNews = await recordEvent(
    tx,
    { tenantId, orderId, key: refundKey(providerPaymentId), source: 'REFUND', payload },
    now,
  )
  if (!isNews) return
  await tellOfRefund(tx, { tenantId, orderId, personId, amount, now })
  await tx.refund.createMany({
    data: [
      { tenantId, id: refund, orderId, personId, amount, reason, status: 'QUEUED', queuedAt: now },
    ],
    skipDuplicates: true,
  })
}

/** Under which key it is kept that a payment is to go back. */
export const refundKey = (providerPaymentId: string): string => `refund-due:${providerPaymentId}`

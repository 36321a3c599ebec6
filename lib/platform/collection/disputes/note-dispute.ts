import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { operation } from '../../operations/operation'
import { uuidv7 } from '../../operations/uuid'
import type { GatewayOrder } from '../prepare-order'

const Dispute = z.object({
  providerPaymentId: z.string(),
  kind: z.enum(['REFUND', 'DISPUTE']),
  /** The gateway's own name for it. */
  reference: z.string().max(120),
  amount: z.bigint(),
  reason: z.string().max(200).nullable(),
  bankStatus: z.enum(['open', 'under_review', 'won', 'lost', 'closed', 'refunded']),
})
type Dispute = z.output<typeof Dispute>

/** Notes what the gateway says of a dispute about a payment of ours. */
export const recordDispute = operation({
  name: 'collection.record-dispute',
  summary: 'Note what the gateway says of a dispute',
  permission: 'system',
  input: z.object({ ulb: z.string(), order: z.uuid(), dispute: Dispute }),
  output: z.object({ noted: z.boolean() }),
  run: async ({ actor: { tenantId }, input: { order: id, dispute }, tx, now, about }) => {
    about(id, { said: dispute.bankStatus })
    return { noted: await note(tx, { tenantId, id }, dispute, now) }
  },
})

/** Notes money of a receipt that went back without us: who runs the ULB's account at the bank sent it. */
export async function noteRefundsAtBank(
  tx: Transaction,
  order: GatewayOrder,
  payments: readonly { providerPaymentId: string; amountRefunded: bigint }[],
  now: Date,
): Promise<void> {
  for (const { providerPaymentId, amountRefunded: amount } of payments) {
    if (amount <= 0n) continue
    const reference = `refund:${providerPaymentId}:${amount}`
    const refund = { kind: 'REFUND', bankStatus: 'refunded', reason: null } as const
    await note(tx, order, { ...refund, providerPaymentId, reference, amount }, now)
  }
}

// What the bank decided for us leaves nothing to decide.
const settled: readonly string[] = ['won', 'closed']

async function note(
  tx: Transaction,
  { tenantId, id: gatewayOrderId }: { tenantId: string; id: string },
  { providerPaymentId, kind, reference, amount, reason, bankStatus }: Dispute,
  now: Date,
): Promise<boolean> {
  // A receipt already undone has nothing more to lose: that refund was ours.
  const payment = await tx.payment.findFirst({
    where: {
      tenantId,
      gatewayOrderId,
      transactionNumber: providerPaymentId,
      status: { notIn: ['CANCELLED', 'DISHONOURED'] },
    },
    include: { bill: { select: { applicationId: true } } },
  })
  if (!payment) return false
  const { count } = await tx.paymentDispute.createMany({
    data: [
      {
        tenantId,
        id: uuidv7(now),
        paymentId: payment.id,
        personId: payment.personId,
        applicationId: payment.bill.applicationId,
        kind,
        reference,
        amount,
        reason,
        bankStatus,
        status: settled.includes(bankStatus) ? 'CLOSED' : 'OPEN',
        heardAt: now,
      },
    ],
    skipDuplicates: true,
  })
  if (count > 0) return true
  await tx.paymentDispute.updateMany({ where: { tenantId, reference }, data: { bankStatus } })
  if (settled.includes(bankStatus))
    await tx.paymentDispute.updateMany({
      where: { tenantId, reference, status: { in: ['OPEN', 'CONTESTED'] } },
      data: { status: 'CLOSED' },
    })
  return true
}

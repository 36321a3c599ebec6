import { z } from 'zod'
import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { money, toDecimalText } from '../../money/money'
import { query } from '../../operations/operation'

/** Money of a receipt that the bank gave back or holds in dispute, and what an officer decided about it. */
export const DisputeView = z.object({
  id: z.uuid(),
  kind: z.enum(['REFUND', 'DISPUTE']),
  amount: z.string(),
  reason: z.string().nullable(),
  bankStatus: z.enum(['open', 'under_review', 'won', 'lost', 'closed', 'refunded']),
  status: z.enum(['OPEN', 'ACCEPTED', 'CONTESTED', 'CLOSED']),
  heardAt: z.string(),
  decidedBy: z.string().nullable(),
  remark: z.string().nullable(),
})

/** The disputes of one payment, the newest first. Empty for whoever may not see them. */
export async function disputesOf(tx: Transaction, tenantId: string, paymentId: string) {
  const found = await tx.paymentDispute.findMany({
    where: { tenantId, paymentId },
    orderBy: { id: 'desc' },
  })
  return found.map(viewOf)
}

/** Whether money of a file's payments is in question: the bank took it back or may, and nobody has accepted that. */
export async function isDisputed(
  tx: Transaction,
  tenantId: string,
  applicationId: string,
): Promise<boolean> {
  const found = await tx.paymentDispute.findFirst({
    where: { tenantId, applicationId, status: { in: ['OPEN', 'CONTESTED'] } },
    select: { id: true },
  })
  return found !== null
}

/** What the bank took back or holds in dispute at the ULB: what waits for a decision first. */
export const listDisputes = query({
  name: 'collection.list-disputes',
  summary: 'Receipts whose money the bank gave back or holds in dispute',
  permission: 'refund',
  input: z.object({}),
  output: z.object({
    disputes: z.array(
      DisputeView.extend({
        receipt: z.object({ id: z.uuid(), number: z.string() }),
        consumerCode: z.string(),
        payer: z.string(),
      }),
    ),
  }),
  api: { method: 'get', path: '/disputes' },
  run: async ({ actor: { tenantId }, tx }) => {
    const found = await tx.paymentDispute.findMany({
      where: { tenantId },
      include: { payment: { include: { receipt: { select: { id: true, number: true } } } } },
      orderBy: { id: 'desc' },
      take: 200,
    })
    const waits = (status: string) => Number(status === 'OPEN')
    return {
      disputes: found
        .toSorted((a, b) => waits(b.status) - waits(a.status))
        .flatMap(({ payment, ...dispute }) =>
          payment.receipt
            ? {
                ...viewOf(dispute),
                receipt: payment.receipt,
                consumerCode: payment.consumerCode,
                payer: payment.paidBy,
              }
            : [],
        ),
    }
  },
})

const viewOf = (dispute: Prisma.PaymentDisputeGetPayload<object>): z.input<typeof DisputeView> => ({
  id: dispute.id,
  kind: DisputeView.shape.kind.parse(dispute.kind),
  amount: toDecimalText(money(dispute.amount)),
  reason: dispute.reason,
  bankStatus: DisputeView.shape.bankStatus.parse(dispute.bankStatus),
  status: DisputeView.shape.status.parse(dispute.status),
  heardAt: dispute.heardAt.toISOString(),
  decidedBy: dispute.decidedByName,
  remark: dispute.remark,
})

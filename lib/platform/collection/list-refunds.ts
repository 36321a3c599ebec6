import { z } from 'zod'
import { money, toDecimalText } from '../money/money'
import { query } from '../operations/operation'
import { refundReasons } from './queue-refund'

const Row = z.object({
  id: z.uuid(),
  amount: z.string(),
  reason: z.enum(refundReasons),
  status: z.enum(['QUEUED', 'REQUESTED', 'DONE', 'FAILED']),
  queuedAt: z.string(),
  doneAt: z.string().nullable(),
  approvedBy: z.string().nullable(),
  bill: z.string(),
  consumerCode: z.string(),
  payer: z.string(),
})

/** Money that has to go back: what waits first, the newest first among the rest. */
export const listRefunds = query({
  name: 'collection.list-refunds',
  summary: 'Money that has to go back to who paid it',
  permission: 'refund',
  input: z.object({}),
  output: z.object({ refunds: z.array(Row) }),
  api: { method: 'get', path: '/refunds' },
  run: async ({ actor: { tenantId }, tx }) => {
    const found = await tx.refund.findMany({
      where: { tenantId },
      include: { order: { include: { bill: true } } },
      orderBy: { id: 'desc' },
      take: 200,
    })
    const waiting = (status: string) => Number(status === 'QUEUED' || status === 'FAILED')
    return {
      refunds: found
        .toSorted((a, b) => waiting(b.status) - waiting(a.status))
        .map(
          ({ id, amount, reason, status, queuedAt, doneAt, approvedByName, order: { bill } }) => ({
            id,
            amount: toDecimalText(money(amount)),
            reason: Row.shape.reason.parse(reason),
            status: Row.shape.status.parse(status),
            queuedAt: queuedAt.toISOString(),
            doneAt: doneAt?.toISOString() ?? null,
            approvedBy: approvedByName,
            bill: bill.number,
            consumerCode: bill.consumerCode,
            payer: bill.payerName,
          }),
        ),
    }
  },
})

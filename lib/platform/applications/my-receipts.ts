import { z } from 'zod'
import { chargeRules } from '../billing/charge-rules'
import { Words } from '../forms/definition'
import { money, toDecimalText } from '../money/money'
import { query } from '../operations/operation'
import { before, newestFirst, pageOf, PageInput } from './page-by-id'

/** What the citizen paid at every ULB, newest first; rupees as text. */
export const myReceipts = query({
  name: 'applications.my-receipts',
  summary: 'List your receipts',
  permission: 'citizen',
  input: PageInput,
  output: z.object({
    receipts: z.array(
      z.object({
        id: z.uuid(),
        ulb: z.string(),
        number: z.string(),
        service: Words,
        consumerCode: z.string(),
        amount: z.string(),
        at: z.date(),
        undone: z.boolean().describe('Cancelled, or the cheque was dishonoured'),
        document: z.uuid().nullable(),
      }),
    ),
    next: z.uuid().nullable(),
  }),
  api: { method: 'get', path: '/my/receipts' },
  async run({ actor, input, tx }) {
    const rows = await tx.receipt.findMany({
      where: { personId: actor.personId ?? '', ...before(input) },
      include: { payment: true, issued: { select: { id: true }, take: 1 } },
      ...newestFirst(input),
    })
    const { page, next } = pageOf(rows, input)
    return {
      receipts: page.map(({ id, tenantId, number, at, payment, issued }) => ({
        id,
        ulb: tenantId,
        number,
        service: chargeRules(payment.businessService).name,
        consumerCode: payment.consumerCode,
        amount: toDecimalText(money(payment.amount)),
        at,
        undone: ['CANCELLED', 'DISHONOURED'].includes(payment.status),
        document: issued[0]?.id ?? null,
      })),
      next,
    }
  },
})

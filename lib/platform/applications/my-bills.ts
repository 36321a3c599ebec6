import { z } from 'zod'
import { chargeRules } from '../billing/charge-rules'
import { Words } from '../forms/definition'
import { money, toDecimalText } from '../money/money'
import { query } from '../operations/operation'
import { before, newestFirst, pageOf, PageInput } from './page-by-id'

/** What the citizen owes at every ULB, newest bill first; rupees as text. */
export const myBills = query({
  name: 'applications.my-bills',
  summary: 'List your bills that are not paid',
  permission: 'citizen',
  input: PageInput,
  output: z.object({
    bills: z.array(
      z.object({
        id: z.uuid(),
        ulb: z.string(),
        number: z.string(),
        service: Words,
        consumerCode: z.string(),
        amount: z.string(),
        payToken: z.string(),
        expiresAt: z.date(),
      }),
    ),
    next: z.uuid().nullable(),
  }),
  api: { method: 'get', path: '/my/bills' },
  async run({ actor, input, tx }) {
    const rows = await tx.bill.findMany({
      where: {
        personId: actor.personId ?? '',
        status: { in: ['ACTIVE', 'PARTIALLY_PAID'] },
        ...before(input),
      },
      ...newestFirst(input),
    })
    const { page, next } = pageOf(rows, input)
    return {
      bills: page.map(
        ({ id, tenantId, number, businessService, consumerCode, total, payToken, expiresAt }) => ({
          id,
          ulb: tenantId,
          number,
          service: chargeRules(businessService).name,
          consumerCode,
          amount: toDecimalText(money(total)),
          payToken,
          expiresAt,
        }),
      ),
      next,
    }
  },
})

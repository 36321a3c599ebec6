import { z } from 'zod'
import { actAsSystem } from '@/lib/infra/database/act-as-system'
import type { Transaction } from '@/lib/infra/database/database'
import { billView, BillView } from '../billing/bill-view'
import { currentBill, type Bill } from '../billing/current-bill'
import { money, toDecimalText } from '../money/money'
import { NotFound } from '../operations/errors'
import { query } from '../operations/operation'
import { receiptView, ReceiptView } from './receipt-view'

const Attempt = z.object({
  order: z.uuid(),
  status: z.string(),
  at: z.string(),
  amount: z.string(),
})

/** What a pay link leads to now, whatever bill it was once made for. */
const PayLink = z.object({
  /** due: the bill can be paid. paid: the receipt says so. settled: nothing is owed, and nothing was paid here. */
  state: z.enum(['due', 'paid', 'settled']),
  bill: BillView.nullable(),
  /** The link was made for an earlier bill: what it says may differ from what was seen before. */
  renewed: z.boolean(),
  receipt: ReceiptView.nullable(),
  /** The newest attempt to pay on-line, while it has not become a receipt. */
  attempt: Attempt.nullable(),
  /** Money paid here that could not be taken, and is going back or has gone. */
  comingBack: z.array(z.object({ amount: z.string(), done: z.boolean() })),
})

/** The bill behind a pay link, as of today: a lapsed one is made anew, so that nobody pays an old amount. */
export const payByToken = query({
  name: 'collection.bill-by-pay-link',
  summary: 'The bill behind a pay link, as of today',
  permission: 'public',
  acts: 'as-system',
  input: z.object({ ulb: z.string(), token: z.string() }),
  output: PayLink,
  api: { method: 'get', path: '/bills/{token}' },
  run: async ({ actor: { tenantId }, input: { token }, tx, now }) => {
    // Whoever asks: the link's secret names the bill.
    await actAsSystem(tx, tenantId)
    const linked = await tx.bill.findUnique({ where: { payToken: token } })
    if (!linked || linked.tenantId !== tenantId) throw new NotFound('bill')
    const bill = await currentBill(tx, linked, now)
    const receipt = await newestReceipt(tx, linked)
    return {
      state: bill ? ('due' as const) : receipt ? ('paid' as const) : ('settled' as const),
      bill: bill ? await billView(tx, bill) : null,
      renewed: bill !== undefined && bill.id !== linked.id,
      receipt: receipt ? await receiptView(tx, tenantId, receipt.id) : null,
      attempt: await attemptOn(tx, linked),
      comingBack: await refundsOn(tx, linked),
    }
  },
})

const newestReceipt = (tx: Transaction, { tenantId, businessService, consumerCode }: Bill) =>
  tx.receipt.findFirst({
    where: {
      tenantId,
      payment: { businessService, consumerCode, status: { notIn: ['CANCELLED', 'DISHONOURED'] } },
    },
    orderBy: [{ at: 'desc' }, { sequence: 'desc' }],
    select: { id: true },
  })

async function refundsOn(tx: Transaction, { tenantId, businessService, consumerCode }: Bill) {
  const found = await tx.refund.findMany({
    where: { tenantId, order: { bill: { businessService, consumerCode } } },
    orderBy: { id: 'desc' },
    take: 5,
  })
  return found.map(({ amount, status }) => ({
    amount: toDecimalText(money(amount)),
    done: status === 'DONE',
  }))
}

async function attemptOn(tx: Transaction, { tenantId, businessService, consumerCode }: Bill) {
  const order = await tx.gatewayOrder.findFirst({
    where: { tenantId, bill: { businessService, consumerCode } },
    orderBy: { createdAt: 'desc' },
  })
  if (!order || order.status === 'SUCCESS') return null
  const { id, status, createdAt, amount } = order
  return {
    order: id,
    status,
    at: createdAt.toISOString(),
    amount: toDecimalText(money(amount)),
  }
}

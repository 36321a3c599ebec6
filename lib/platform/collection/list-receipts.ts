import { z } from 'zod'
import type { Prisma } from '@/lib/infra/database/database'
import { likeText } from '@/lib/infra/database/like-pattern'
import type { Actor } from '../access/actor'
import { chargeRules } from '../billing/charge-rules'
import { PaymentMode, paymentModes } from '../billing/rules/payment-modes'
import { Day, endOfDay, startOfDay } from '../dates/dates'
import { money, toDecimalText } from '../money/money'
import { Forbidden } from '../operations/errors'
import { query } from '../operations/operation'
import { firstIdAt } from './first-id-at'
import { maySeeReceipts } from './may-see-receipts'
import { receiptView, ReceiptView } from './receipt-view'
import { transactionKey } from './tender/reference-key'
import { Undone, undoings, undoneOf } from './undoing/undone'

const Name = z.object({ en: z.string(), hi: z.string() })

/** A receipt as a row of a list. */
export const ReceiptRow = z.object({
  id: z.uuid(),
  number: z.string(),
  at: z.string(),
  service: Name,
  consumerCode: z.string(),
  paidBy: z.string(),
  mode: PaymentMode,
  modeName: Name,
  amount: z.string(),
  status: z.string(),
  instrumentStatus: z.string(),
  instrumentNumber: z.string().nullable(),
  collectedBy: z.string().nullable(),
  undone: Undone.nullable(),
})

const page = 50
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((text) => (text === '' ? undefined : text), schema.optional())

/** The register of receipts, newest first, a page at a time; `after` is the last id of the page before. */
export const listReceipts = query({
  name: 'collection.list-receipts',
  summary: 'The register of receipts, newest first',
  permission: 'desk',
  input: z.object({
    q: optional(z.string().trim().max(100)),
    mode: optional(PaymentMode),
    day: optional(Day),
    mine: optional(z.enum(['yes'])),
    after: optional(z.uuid()),
  }),
  output: z.object({ receipts: z.array(ReceiptRow), next: z.uuid().nullable() }),
  api: { method: 'get', path: '/receipts' },
  run: async ({ actor, input: { q, mode, day, mine, after }, tx }) => {
    demandMoney(actor)
    const payment: Prisma.PaymentWhereInput = {
      ...(mode && { mode }),
      ...(mine && actor.personId && { collectedBy: actor.personId }),
    }
    const receipts = await tx.receipt.findMany({
      where: {
        tenantId: actor.tenantId,
        id: { ...(after && { lt: after }), ...(day && { gte: firstIdAt(startOfDay(day)) }) },
        ...(day && { at: { lte: endOfDay(day) } }),
        ...(q && { OR: named(q) }),
        payment,
      },
      include: { payment: { include: { events: undoings } } },
      orderBy: { id: 'desc' },
      take: page + 1,
    })
    const shown = receipts.slice(0, page)
    return {
      receipts: shown.map(receiptRow),
      next: receipts.length > page ? (shown.at(-1)?.id ?? null) : null,
    }
  },
})

/** One receipt, with what its money was for. */
export const getReceipt = query({
  name: 'collection.get-receipt',
  summary: 'One receipt, with what its money was for',
  permission: 'desk',
  input: z.object({ id: z.uuid() }),
  output: ReceiptView,
  api: { method: 'get', path: '/receipts/{id}' },
  run: async ({ actor, input: { id }, tx }) => {
    demandMoney(actor)
    return receiptView(tx, actor.tenantId, id)
  },
})

/** Whoever takes, undoes, sends back or audits money may read the register. Throws Forbidden. */
export function demandMoney(actor: Actor): void {
  if (!maySeeReceipts(actor)) throw new Forbidden('receipts')
}

const named = (q: string): Prisma.ReceiptWhereInput[] => [
  { number: q.toUpperCase() },
  { payment: { consumerCode: q.toUpperCase() } },
  { payment: { bill: { number: q.toUpperCase() } } },
  { payment: { paidBy: { contains: likeText(q), mode: 'insensitive' } } },
  { payment: { transactionNumber: q } },
  { payment: { referenceKey: transactionKey(q) } },
  { payment: { instrumentNumber: q } },
]

type Found = Prisma.ReceiptGetPayload<{
  include: { payment: { include: { events: typeof undoings } } }
}>

/** A receipt with its payment, as a row of a list. */
export function receiptRow({ id, number, at, payment }: Found): z.input<typeof ReceiptRow> {
  const mode = PaymentMode.parse(payment.mode)
  return {
    id,
    number,
    at: at.toISOString(),
    service: chargeRules(payment.businessService).name,
    consumerCode: payment.consumerCode,
    paidBy: payment.paidBy,
    mode,
    modeName: paymentModes[mode].name,
    amount: toDecimalText(money(payment.amount)),
    status: payment.status,
    instrumentStatus: payment.instrumentStatus,
    instrumentNumber: payment.instrumentNumber,
    collectedBy: payment.collectedByName,
    undone: undoneOf(payment),
  }
}

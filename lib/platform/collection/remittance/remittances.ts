import { z } from 'zod'
import type { Prisma } from '@/lib/infra/database/database'
import { Day, dayAt } from '../../dates/dates'
import { money, sum, toDecimalText } from '../../money/money'
import { NotFound } from '../../operations/errors'
import { query } from '../../operations/operation'
import { demandMoney, ReceiptRow, receiptRow } from '../list-receipts'
import { undoings } from '../undoing/undone'
import { slipKinds } from './slip-totals'

const Slip = z.object({
  id: z.uuid(),
  slipNumber: z.string(),
  slipOn: z.string(),
  bankAccount: z.string(),
  cash: z.string(),
  cheques: z.string(),
  drafts: z.string(),
  cards: z.string(),
  total: z.string(),
  receipts: z.number().int(),
  status: z.enum(['PREPARED', 'APPROVED', 'RETURNED']),
  preparedBy: z.string(),
  preparedAt: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  remark: z.string().nullable(),
})
export type Slip = z.output<typeof Slip>

/** Receipts whose money is held in the drawer and on no slip yet, the oldest first; at most 200. */
export const heldReceipts = query({
  name: 'collection.held-receipts',
  summary: 'Receipts whose money is held and on no pay-in slip yet',
  permission: 'collect',
  input: z.object({ mine: z.enum(['yes']).optional() }),
  /** `today` is the day a slip written now bears. */
  output: z.object({ receipts: z.array(ReceiptRow), today: Day }),
  api: { method: 'get', path: '/receipts/held' },
  run: async ({ actor: { tenantId, personId }, input: { mine }, tx, now }) => {
    const found = await tx.receipt.findMany({
      where: {
        tenantId,
        payment: {
          status: 'NEW',
          instrumentStatus: 'APPROVED',
          mode: { in: Object.keys(slipKinds) },
          ...(mine && personId && { collectedBy: personId }),
        },
      },
      include: { payment: { include: { events: undoings } } },
      orderBy: { id: 'asc' },
      take: 200,
    })
    return { receipts: found.map(receiptRow), today: dayAt(now) }
  },
})

/** Pay-in slips: those that wait for a second look first, then the newest. */
export const listRemittances = query({
  name: 'collection.list-remittances',
  summary: 'Pay-in slips, those that wait for a second look first',
  permission: 'desk',
  input: z.object({}),
  output: z.object({ slips: z.array(Slip) }),
  api: { method: 'get', path: '/remittances' },
  run: async ({ actor, tx }) => {
    demandMoney(actor)
    const { tenantId } = actor
    const found = await tx.remittance.findMany({
      where: { tenantId },
      orderBy: { id: 'desc' },
      take: 100,
    })
    const waits = (status: string) => Number(status === 'PREPARED')
    return { slips: found.toSorted((a, b) => waits(b.status) - waits(a.status)).map(slipOf) }
  },
})

/** One pay-in slip with its receipts. */
export const getRemittance = query({
  name: 'collection.get-remittance',
  summary: 'One pay-in slip with its receipts',
  permission: 'desk',
  input: z.object({ id: z.uuid() }),
  output: Slip.extend({
    rows: z.array(ReceiptRow),
    /** The reader prepared it, so another must look at it. */
    own: z.boolean(),
  }),
  api: { method: 'get', path: '/remittances/{id}' },
  run: async ({ actor, input: { id }, tx }) => {
    demandMoney(actor)
    const { tenantId } = actor
    const slip = await tx.remittance.findUnique({ where: { tenantId_id: { tenantId, id } } })
    if (!slip) throw new NotFound('remittance')
    const receipts = await tx.receipt.findMany({
      where: { tenantId, payment: { remittanceId: id } },
      include: { payment: { include: { events: undoings } } },
      orderBy: { id: 'asc' },
    })
    const own = slip.preparedBy === (actor.personId ?? null)
    return { ...slipOf(slip), rows: receipts.map(receiptRow), own }
  },
})

const rupeesOf = (paise: bigint) => toDecimalText(money(paise))

function slipOf(slip: Prisma.RemittanceGetPayload<object>): z.input<typeof Slip> {
  const { id, slipNumber, bankAccount, cash, cheques, drafts, cards, receipts, remark } = slip
  return {
    id,
    slipNumber,
    slipOn: dayAt(slip.slipOn),
    bankAccount,
    cash: rupeesOf(cash),
    cheques: rupeesOf(cheques),
    drafts: rupeesOf(drafts),
    cards: rupeesOf(cards),
    total: rupeesOf(sum([cash, cheques, drafts, cards].map(money))),
    receipts,
    status: Slip.shape.status.parse(slip.status),
    preparedBy: slip.preparedByName,
    preparedAt: slip.preparedAt.toISOString(),
    decidedBy: slip.decidedByName,
    decidedAt: slip.decidedAt?.toISOString() ?? null,
    remark,
  }
}

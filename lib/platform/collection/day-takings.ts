import { z } from 'zod'
import { PaymentMode, paymentModes } from '../billing/rules/payment-modes'
import { dayAt, startOfDay } from '../dates/dates'
import { money, toDecimalText } from '../money/money'
import { query } from '../operations/operation'
import { firstIdAt } from './first-id-at'

const Name = z.object({ en: z.string(), hi: z.string() })

type ModeRow = { mode: string; receipts: bigint; amount: bigint }

/** What a clerk took today, by means of payment, and the last receipts. */
export const dayTakings = query({
  name: 'collection.day-takings',
  summary: 'What the signed-in clerk took today',
  permission: 'collect',
  input: z.object({}),
  output: z.object({
    modes: z.array(
      z.object({ mode: PaymentMode, name: Name, receipts: z.number(), amount: z.string() }),
    ),
    receipts: z.number(),
    total: z.string(),
    last: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        paidBy: z.string(),
        modeName: Name,
        amount: z.string(),
        undone: z.boolean(),
      }),
    ),
  }),
  api: { method: 'get', path: '/receipts/today' },
  run: async ({ actor: { tenantId, personId }, tx, now }) => {
    const since = firstIdAt(startOfDay(dayAt(now)))
    const rows = await tx.$queryRaw<ModeRow[]>`
      SELECT mode, count(*) AS receipts, sum(amount)::bigint AS amount FROM payment
      WHERE tenant_id = ${tenantId} AND id >= ${since}::uuid AND collected_by = ${personId}::uuid
        AND status NOT IN ('CANCELLED', 'DISHONOURED')
      GROUP BY mode ORDER BY amount DESC`
    const last = await tx.receipt.findMany({
      where: { tenantId, id: { gte: since }, payment: { collectedBy: personId ?? null } },
      include: { payment: true },
      orderBy: { id: 'desc' },
      take: 5,
    })
    const rupeesOf = (paise: bigint) => toDecimalText(money(paise))
    return {
      modes: rows.map(({ mode, receipts, amount }) => {
        const known = PaymentMode.parse(mode)
        return {
          mode: known,
          name: paymentModes[known].name,
          receipts: Number(receipts),
          amount: rupeesOf(amount),
        }
      }),
      receipts: rows.reduce((count, { receipts }) => count + Number(receipts), 0),
      total: rupeesOf(rows.reduce((sum, { amount }) => sum + amount, 0n)),
      last: last.map(({ id, number, payment }) => ({
        id,
        number,
        paidBy: payment.paidBy,
        modeName: paymentModes[PaymentMode.parse(payment.mode)].name,
        amount: rupeesOf(payment.amount),
        undone: ['CANCELLED', 'DISHONOURED'].includes(payment.status),
      })),
    }
  },
})

import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { chargeRules } from '../billing/charge-rules'
import { paymentModes, PaymentMode } from '../billing/rules/payment-modes'
import { dayAt } from '../dates/dates'
import { staffName } from '../identity/staff-name'
import { money, toDecimalText } from '../money/money'
import { NotFound } from '../operations/errors'
import { disputesOf, DisputeView } from './disputes/disputes'
import { Undone, undoings, undoneOf } from './undoing/undone'

const Name = z.object({ en: z.string(), hi: z.string() })

/** A receipt as people and programs read it; amounts are rupees as text. */
export const ReceiptView = z.object({
  id: z.uuid(),
  number: z.string(),
  at: z.string(),
  ulb: z.string(),
  service: Name,
  businessService: z.string(),
  consumerCode: z.string(),
  billNumber: z.string(),
  payer: z.string(),
  paidBy: z.string(),
  amount: z.string(),
  due: z.string(),
  advance: z.string(),
  mode: PaymentMode,
  modeName: Name,
  instrument: z.object({
    number: z.string().nullable(),
    on: z.string().nullable(),
    bank: z.string().nullable(),
  }),
  transactionNumber: z.string().nullable(),
  /** What was handed over in cash and given back; null when nothing was said of it. */
  cash: z.object({ received: z.string(), change: z.string() }).nullable(),
  /** When the news reached us, where the money had moved before. */
  heardAt: z.string().nullable(),
  remittance: z.object({ id: z.uuid(), slipNumber: z.string() }).nullable(),
  disputes: z.array(DisputeView),
  status: z.enum(['NEW', 'DEPOSITED', 'CANCELLED', 'DISHONOURED', 'RECONCILED']),
  undone: Undone.nullable(),
  collectedBy: Name.nullable(),
  applicationId: z.uuid().nullable(),
  documentId: z.uuid().nullable(),
  lines: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      head: z.string(),
      label: Name,
      amount: z.string(),
    }),
  ),
})
export type ReceiptView = z.infer<typeof ReceiptView>

type LineRow = { period_from: Date; period_to: Date; head: string; amount: bigint }

/** The receipt with what its money was for. Throws NotFound. */
export async function receiptView(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<z.input<typeof ReceiptView>> {
  const receipt = await tx.receipt.findUnique({
    where: { tenantId_id: { tenantId, id } },
    include: {
      payment: { include: { bill: true, remittance: true, events: undoings } },
      issued: { select: { id: true } },
    },
  })
  if (!receipt) throw new NotFound('receipt')
  const { payment } = receipt
  const { name, headName } = chargeRules(payment.businessService)
  // What was taken back later stays out: the receipt says what was paid when it was written.
  const lines = await tx.$queryRaw<LineRow[]>`
    SELECT d.period_from, d.period_to, l.head, sum(a.amount)::bigint AS amount
    FROM allocation a
      JOIN demand_line l ON l.tenant_id = a.tenant_id AND l.id = a.line_id
      JOIN demand d ON d.tenant_id = l.tenant_id AND d.id = l.demand_id
    WHERE a.tenant_id = ${tenantId} AND a.payment_id = ${payment.id}::uuid AND a.at = ${payment.at}
    GROUP BY d.id, d.period_from, d.period_to, l.head HAVING sum(a.amount) <> 0 ORDER BY d.period_from, l.head`
  const mode = PaymentMode.parse(payment.mode)
  return {
    id,
    number: receipt.number,
    at: receipt.at.toISOString(),
    ulb: tenantId,
    service: name,
    businessService: payment.businessService,
    consumerCode: payment.consumerCode,
    billNumber: payment.bill.number,
    payer: payment.bill.payerName,
    paidBy: payment.paidBy,
    amount: rupeesOf(payment.amount),
    due: rupeesOf(payment.totalDue),
    advance: rupeesOf(payment.advance),
    mode,
    modeName: paymentModes[mode].name,
    instrument: {
      number: payment.instrumentNumber,
      on: payment.instrumentOn ? dayAt(payment.instrumentOn) : null,
      bank: payment.bank,
    },
    transactionNumber: payment.transactionNumber,
    cash:
      payment.cashReceived === null
        ? null
        : {
            received: rupeesOf(payment.cashReceived),
            change: rupeesOf(payment.cashReceived - payment.amount),
          },
    heardAt: receipt.heardAt?.toISOString() ?? null,
    remittance: payment.remittance && {
      id: payment.remittance.id,
      slipNumber: payment.remittance.slipNumber,
    },
    disputes: await disputesOf(tx, tenantId, payment.id),
    status: z
      .enum(['NEW', 'DEPOSITED', 'CANCELLED', 'DISHONOURED', 'RECONCILED'])
      .parse(payment.status),
    undone: undoneOf(payment),
    collectedBy: payment.collectedByName
      ? await staffName(payment.tenantId, payment.collectedBy, payment.collectedByName)
      : null,
    applicationId: payment.bill.applicationId,
    documentId: receipt.issued[0]?.id ?? null,
    lines: lines.map(({ period_from, period_to, head, amount }) => ({
      from: dayAt(period_from),
      to: dayAt(period_to),
      head,
      label: headName(head),
      amount: rupeesOf(amount),
    })),
  }
}

const rupeesOf = (paise: bigint) => toDecimalText(money(paise))

import { z } from 'zod'
import type { Transaction } from '@/lib/infra/database/database'
import { dayAt } from '../dates/dates'
import { money, sum, toDecimalText } from '../money/money'
import { chargeRules } from './charge-rules'
import type { Bill } from './current-bill'
import { PaymentMode } from './rules/payment-modes'

const Name = z.object({ en: z.string(), hi: z.string() })
const Rupees = z.string().regex(/^-?\d+\.\d{2}$/)

/** A bill as people and programs read it; amounts are rupees as text. */
export const BillView = z.object({
  id: z.uuid(),
  number: z.string(),
  payToken: z.string(),
  ulb: z.string(),
  service: Name,
  businessService: z.string(),
  consumerCode: z.string(),
  payer: z.string(),
  subject: z.string().nullable(),
  applicationId: z.uuid().nullable(),
  status: z.string(),
  total: Rupees,
  minimum: Rupees.nullable(),
  partPayment: z.boolean(),
  advance: z.boolean(),
  modes: z.array(PaymentMode),
  issuedAt: z.string(),
  expiresAt: z.string(),
  periods: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      lines: z.array(z.object({ head: z.string(), label: Name, amount: Rupees })),
      total: Rupees,
    }),
  ),
})
export type BillView = z.infer<typeof BillView>

/** The bill with its lines, the oldest period first. */
export async function billView(tx: Transaction, bill: Bill): Promise<BillView> {
  const { tenantId, id, businessService, applicationId } = bill
  const lines = await tx.billLine.findMany({
    where: { tenantId, billId: id },
    orderBy: { position: 'asc' },
  })
  const file = applicationId
    ? await tx.case.findUnique({
        where: { tenantId_id: { tenantId, id: applicationId } },
        select: { subject: true },
      })
    : null
  const { name, rules, headName } = chargeRules(businessService)
  const minimum = bill.minimumPayable ?? rules.minimumPayable
  const demands = [...new Set(lines.map(({ demandId }) => demandId))]
  return {
    id,
    number: bill.number,
    payToken: bill.payToken,
    ulb: tenantId,
    service: name,
    businessService,
    consumerCode: bill.consumerCode,
    payer: bill.payerName,
    subject: file?.subject ?? null,
    applicationId,
    status: bill.status,
    total: toDecimalText(money(bill.total)),
    minimum: rules.partPaymentAllowed && minimum ? toDecimalText(money(minimum)) : null,
    partPayment: rules.partPaymentAllowed,
    advance: rules.advanceAllowed,
    modes: PaymentMode.options.filter((mode) => !rules.modesNotAllowed.includes(mode)),
    issuedAt: bill.issuedAt.toISOString(),
    expiresAt: bill.expiresAt.toISOString(),
    periods: demands.map((demandId) => {
      const own = lines.filter((line) => line.demandId === demandId)
      return {
        from: dayText(own[0]?.periodFrom),
        to: dayText(own[0]?.periodTo),
        lines: own.map(({ head, amount }) => ({
          head,
          label: headName(head),
          amount: toDecimalText(money(amount)),
        })),
        total: toDecimalText(sum(own.map(({ amount }) => money(amount)))),
      }
    }),
  }
}

const dayText = (date: Date | undefined) => (date ? dayAt(date) : '')

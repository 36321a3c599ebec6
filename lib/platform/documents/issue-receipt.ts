import type { Prisma, Transaction } from '@/lib/infra/database/database'
import { dayAt } from '../dates/dates'
import { staffName } from '../identity/staff-name'
import { formatRupees } from '../money/format-rupees'
import { money } from '../money/money'
import type { ReceiptContent } from './content'
import type { Bilingual, Fact } from './documents'
import { issue, type IssuedDocument } from './issue'
import { issuerOf } from './issuer'
import { paidByWords } from './paid-by'

type Receiving = {
  payment: Prisma.PaymentGetPayload<object>
  receipt: Prisma.ReceiptGetPayload<object>
  bill: Pick<Prisma.BillGetPayload<object>, 'number' | 'applicationId'>
  /** What was paid, by head, in paise; together the payment's amount. */
  lines: readonly { label: Bilingual; amount: bigint }[]
  /** The service charged for: its code and its name. */
  service: { code: string; name: Bilingual }
}

/** Issues the receipt of a payment, signed. What becomes of the payment later is read when the paper is shown. */
export async function issueReceiptDocument(
  tx: Transaction,
  receiving: Receiving,
  now: Date,
): Promise<IssuedDocument> {
  const { payment, receipt, bill, service } = receiving
  const { tenantId, personId, paidBy: holder } = payment
  return issue(
    tx,
    {
      tenantId,
      personId,
      applicationId: bill.applicationId,
      receiptId: receipt.id,
      paper: { kind: 'RECEIPT', content: await contentOf(receiving) },
      payload: {
        kind: 'receipt',
        number: receipt.number,
        service: service.code,
        holder,
        issuedOn: dayAt(receipt.at),
        amount: money(payment.amount),
      },
    },
    now,
  )
}

async function contentOf({
  payment,
  receipt,
  bill,
  lines,
  service,
}: Receiving): Promise<ReceiptContent> {
  return {
    issuer: await issuerOf(payment.tenantId),
    service: service.name,
    title: { en: `Receipt: ${service.name.en}`, hi: `रसीद: ${service.name.hi}` },
    number: receipt.number,
    receivedAt: receipt.at.toISOString(),
    receivedFrom: payment.paidBy,
    paidBy: paidByWords(payment),
    facts: await factsOf(payment, bill),
    lines: lines.map(({ label, amount }) => ({ label, amount: amount.toString() })),
    total: payment.amount.toString(),
  }
}

async function factsOf(
  {
    tenantId,
    consumerCode,
    collectedBy,
    collectedByName,
    amount,
    cashReceived,
  }: Receiving['payment'],
  { number, applicationId }: Receiving['bill'],
): Promise<Fact[]> {
  const clerk = collectedByName && (await staffName(tenantId, collectedBy, collectedByName))
  const account = applicationId ? { en: 'Application', hi: 'आवेदन' } : { en: 'Account', hi: 'खाता' }
  return [
    { label: account, value: consumerCode },
    { label: { en: 'Bill', hi: 'बिल' }, value: number },
    ...(cashReceived === null ? [] : [changeFact(cashReceived, amount)]),
    ...(clerk ? [{ label: { en: 'Taken by', hi: 'प्राप्तकर्ता' }, value: clerk }] : []),
  ]
}

const changeFact = (received: bigint, amount: bigint): Fact => ({
  label: { en: 'Cash given, and returned', hi: 'दी गई नकद राशि, और लौटाई गई' },
  value: [received, received - amount].map((paise) => formatRupees(money(paise))).join(', '),
})

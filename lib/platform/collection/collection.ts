import type { Prisma } from '@/lib/infra/database/database'
import type { PaymentMode } from '../billing/rules/payment-modes'
import type { Day } from '../dates/dates'
import type { Money } from '../money/money'

/** Money that came in, and the paper that says so, as the database keeps them. */
export type Payment = Prisma.PaymentGetPayload<object>
export type Receipt = Prisma.ReceiptGetPayload<object>

/** What somebody gives for a bill: how much, by which means, and what its instrument says. */
export type Tender = {
  mode: PaymentMode
  amount: Money
  paidBy?: string | undefined
  instrumentNumber?: string | undefined
  instrumentOn?: Day | undefined
  bank?: string | undefined
  ifsc?: string | undefined
  transactionNumber?: string | undefined
  /** The clerk who took it; nobody when it came on-line. */
  collectedBy?: { id: string; name: string } | undefined
  gatewayOrderId?: string | undefined
  /** What was handed over in cash, at least the amount. */
  received?: Money | undefined
  /** When the bank took it, if earlier than now: the receipt bears that day. */
  paidAt?: Date | undefined
}

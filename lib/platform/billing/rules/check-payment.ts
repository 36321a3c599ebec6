import { addDays, dayAt, type Day } from '@/lib/platform/dates/dates'
import { smaller, zero, type Money } from '@/lib/platform/money/money'
import type { PaymentFault } from './payment-fault'
import { paymentModes, type PaymentMode } from './payment-modes'
import type { BusinessServiceRules } from './rules'

/** A bill as a payment meets it. A part payment closes it; the rest comes on a new one. */
export type PayableBill = {
  readonly status: 'ACTIVE' | 'PAID' | 'PARTIALLY_PAID' | 'EXPIRED' | 'CANCELLED'
  readonly total: Money
  readonly expiresAt: Date
  readonly minimumPayable?: Money | undefined
  readonly hasOpenPayment?: boolean
}

export type PaymentOffer = {
  readonly amount: Money
  readonly mode: PaymentMode
  readonly instrumentNumber?: string | undefined
  readonly instrumentOn?: Day | undefined
  readonly ifsc?: string | undefined
  readonly transactionNumber?: string | undefined
  readonly payerMobile?: string | undefined
  readonly manualReceiptOn?: Day | undefined
}

/** Everything that speaks against taking this payment now; empty when it may be taken. */
export function checkPayment(
  bill: PayableBill,
  payment: PaymentOffer,
  rules: BusinessServiceRules,
  now: Date,
): PaymentFault[] {
  const unpayable = billFault(bill, now)
  if (unpayable) return [unpayable]

  const faults = [...amountFaults(bill, payment, rules), ...instrumentFaults(payment, dayAt(now))]
  if (rules.modesNotAllowed.includes(payment.mode)) faults.unshift({ code: 'mode-not-allowed' })
  if (payment.payerMobile && !/^[6-9]\d{9}$/.test(payment.payerMobile)) {
    faults.push({ code: 'mobile' })
  }
  return faults
}

function billFault(bill: PayableBill, now: Date): PaymentFault | undefined {
  if (bill.status === 'CANCELLED') return { code: 'cancelled' }
  if (bill.status === 'PAID' || bill.hasOpenPayment) return { code: 'already-paid' }
  if (bill.status !== 'ACTIVE' || now > bill.expiresAt) return { code: 'expired' }
  return undefined
}

function amountFaults(bill: PayableBill, { amount }: PaymentOffer, rules: BusinessServiceRules) {
  const faults: PaymentFault[] = []
  const due = bill.total
  const minimum = smaller(due, bill.minimumPayable ?? rules.minimumPayable ?? zero)

  if (amount < 0n) return [{ code: 'negative' }] satisfies PaymentFault[]
  if (amount % 100n !== 0n || due % 100n !== 0n) faults.push({ code: 'fraction' })
  if (amount > due && !rules.advanceAllowed) faults.push({ code: 'too-much', amount: due })
  if (amount >= due) return faults

  if (!rules.partPaymentAllowed || amount === 0n) faults.push({ code: 'too-little', amount: due })
  else if (amount < minimum) faults.push({ code: 'below-minimum', amount: minimum })
  return faults
}

function instrumentFaults(payment: PaymentOffer, today: Day) {
  const faults: PaymentFault[] = []
  const { needs } = paymentModes[payment.mode]
  const missing = needs.filter((need) => !payment[need]?.trim())

  if (missing.includes('instrumentNumber')) faults.push({ code: 'instrument-missing' })
  if (missing.includes('instrumentOn')) faults.push({ code: 'instrument-date-missing' })
  if (missing.includes('transactionNumber')) faults.push({ code: 'transaction-missing' })
  if (needs.includes('ifsc') && !/^[A-Z]{4}0[A-Z0-9]{6}$/.test(payment.ifsc ?? '')) {
    faults.push({ code: 'ifsc' })
  }

  const receiptOn = payment.manualReceiptOn ?? today
  if (receiptOn > today) faults.push({ code: 'receipt-date-future' })
  if (!needs.includes('instrumentOn') || !payment.instrumentOn) return faults

  const oldest = addDays(receiptOn, -90)
  if (payment.instrumentOn > receiptOn) faults.push({ code: 'cheque-date-future', day: receiptOn })
  if (payment.instrumentOn < oldest) {
    faults.push({ code: 'cheque-older-than-90-days', day: oldest })
  }
  return faults
}

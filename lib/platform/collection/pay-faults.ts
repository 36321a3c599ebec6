import type { PaymentFault } from '../billing/rules/payment-fault'
import type { Language } from '../language/language'
import { shortAmount } from '../language/amounts'
import { dayWords } from '../language/days'
import { InvalidInput, Refusal, type Fault } from '../operations/errors'

const fields: Partial<Record<PaymentFault['code'], string>> = {
  'mode-not-allowed': 'mode',
  'instrument-missing': 'instrumentNumber',
  'instrument-date-missing': 'instrumentOn',
  'cheque-date-future': 'instrumentOn',
  'cheque-older-than-90-days': 'instrumentOn',
  'transaction-missing': 'transactionNumber',
  ifsc: 'ifsc',
}

const ofBill: readonly PaymentFault['code'][] = ['expired', 'already-paid', 'cancelled']

/** Throws what speaks against a payment: a Refusal when it is the bill, else faults of the fields. */
export function refusePayment(faults: readonly PaymentFault[], language: Language): void {
  const [first] = faults
  if (!first) return
  const bill = faults.find(({ code }) => ofBill.includes(code))
  if (bill) throw new Refusal(`bill-${bill.code}`)

  const byField: Record<string, Fault[]> = {}
  for (const fault of faults)
    (byField[fields[fault.code] ?? 'amount'] ??= []).push(faultOf(fault, language))
  throw new InvalidInput(byField)
}

function faultOf(fault: PaymentFault, language: Language): Fault {
  const code = `pay-${fault.code}`
  if ('amount' in fault) return { code, params: { amount: shortAmount(fault.amount, language) } }
  if ('day' in fault) return { code, params: { day: dayWords(fault.day, language) } }
  return { code }
}

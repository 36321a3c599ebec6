import type { Prisma } from '@/lib/infra/database/database'
import { PaymentMode, paymentModes } from '../billing/rules/payment-modes'
import type { Day } from '../dates/dates'
import { formatDay } from '../dates/format-day'
import { inBoth } from './both-languages'
import type { Bilingual } from './documents'

type Payment = Pick<
  Prisma.PaymentGetPayload<object>,
  'mode' | 'instrumentNumber' | 'instrumentOn' | 'bank' | 'transactionNumber'
>

const reference = { en: 'reference', hi: 'संदर्भ' }
const dated = {
  en: (day: string) => `dated ${day}`,
  hi: (day: string) => `दिनांक ${day}`,
}

/** How a payment was made, with what finds it at the bank: `Cheque 004512 dated 3 June 2026, State Bank`. */
export function paidByWords(payment: Payment): Bilingual {
  const mode = PaymentMode.safeParse(payment.mode)
  const { instrumentNumber, instrumentOn, bank, transactionNumber } = payment
  const on = instrumentOn?.toISOString().slice(0, 10) as Day | undefined
  return inBoth((language) => {
    const name = mode.success ? paymentModes[mode.data].name[language] : payment.mode
    const instrument = [name, instrumentNumber, on && dated[language](formatDay(on, language))]
    return [
      instrument.filter(Boolean).join(' '),
      bank,
      transactionNumber && `${reference[language]} ${transactionNumber}`,
    ]
      .filter(Boolean)
      .join(', ')
  })
}

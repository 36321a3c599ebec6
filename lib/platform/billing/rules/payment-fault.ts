import type { Day } from '@/lib/platform/dates/dates'
import type { Money } from '@/lib/platform/money/money'

/** Why a payment is refused, with the amount or day that would do. */
export type PaymentFault =
  | { readonly code: Plain }
  | { readonly code: 'too-much' | 'too-little' | 'below-minimum'; readonly amount: Money }
  | { readonly code: 'cheque-date-future' | 'cheque-older-than-90-days'; readonly day: Day }

type Plain =
  | 'expired'
  | 'already-paid'
  | 'cancelled'
  | 'negative'
  | 'fraction'
  | 'mode-not-allowed'
  | 'instrument-missing'
  | 'instrument-date-missing'
  | 'transaction-missing'
  | 'ifsc'
  | 'mobile'
  | 'receipt-date-future'

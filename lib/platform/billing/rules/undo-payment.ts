import {
  paymentModes,
  type InstrumentStatus,
  type PaymentMode,
  type PaymentStatus,
} from './payment-modes'

/** A receipt as cancelling, dishonour, refund and remittance see it. */
export type TakenPayment = {
  readonly mode: PaymentMode
  readonly instrument: InstrumentStatus
  readonly payment: PaymentStatus
}

export type Answer =
  | { readonly allowed: true }
  | {
      readonly allowed: false
      readonly code:
        | 'not-newest'
        | 'already-undone'
        | 'already-remitted'
        | 'already-cleared'
        | 'not-deposited'
        | 'wrong-mode'
        | 'not-open'
    }

const yes: Answer = { allowed: true }
const no = (code: (Answer & { allowed: false })['code']): Answer => ({ allowed: false, code })

const isPaper = ({ mode }: TakenPayment) => mode === 'CHEQUE' || mode === 'DD'

const undone = ({ instrument, payment }: TakenPayment) =>
  ['REJECTED', 'CANCELLED', 'DISHONOURED'].includes(instrument) ||
  ['CANCELLED', 'DISHONOURED'].includes(payment)

/** Only the newest receipt of a consumer, and only before its money went to the bank. */
export function mayCancel(taken: TakenPayment, isNewest: boolean): Answer {
  if (undone(taken)) return no('already-undone')
  if (!isNewest) return no('not-newest')
  if (taken.instrument === 'REMITTED' || taken.payment !== 'NEW') return no('already-remitted')
  return taken.instrument === 'APPROVED' ? yes : no('not-open')
}

/** Only cheques and drafts, before or after deposit but not once cleared, newest receipt first. */
export function mayDishonour(taken: TakenPayment, isNewest: boolean): Answer {
  if (!isPaper(taken)) return no('wrong-mode')
  if (undone(taken)) return no('already-undone')
  if (taken.payment === 'RECONCILED') return no('already-cleared')
  if (!isNewest) return no('not-newest')
  return taken.instrument === 'APPROVED' || taken.instrument === 'REMITTED' ? yes : no('not-open')
}

/** Only money that reached the bank by itself (card, UPI, online), newest receipt first. */
export function mayRefund(taken: TakenPayment, isNewest: boolean): Answer {
  if (!paymentModes[taken.mode].settled) return no('wrong-mode')
  if (undone(taken)) return no('already-undone')
  if (!isNewest) return no('not-newest')
  return taken.instrument === 'REMITTED' ? yes : no('not-open')
}

/** Cash, cheques, drafts and the card machine's slips go to the bank once. */
export function mayRemit(taken: TakenPayment): Answer {
  if (!['CASH', 'CHEQUE', 'DD', 'CARD'].includes(taken.mode)) return no('wrong-mode')
  if (undone(taken)) return no('already-undone')
  if (taken.instrument === 'REMITTED') return no('already-remitted')
  return taken.instrument === 'APPROVED' ? yes : no('not-open')
}

/** A cheque or draft is cleared once, after it was deposited. */
export function mayClear(taken: TakenPayment): Answer {
  if (!isPaper(taken)) return no('wrong-mode')
  if (undone(taken)) return no('already-undone')
  if (taken.payment === 'RECONCILED') return no('already-cleared')
  return taken.payment === 'DEPOSITED' && taken.instrument === 'REMITTED'
    ? yes
    : no('not-deposited')
}

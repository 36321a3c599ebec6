import type { PaymentMode } from '../../billing/rules/payment-modes'
import { sum, type Money } from '../../money/money'

/** The kinds of instrument a pay-in slip adds up, and the field of each. */
export const slipKinds = { CASH: 'cash', CHEQUE: 'cheques', DD: 'drafts', CARD: 'cards' } as const
export type SlipKind = (typeof slipKinds)[keyof typeof slipKinds]
export type SlipTotals = Record<SlipKind, Money>

/** What receipts come to, for each kind of instrument. */
export function slipTotals(
  receipts: readonly { mode: PaymentMode | string; amount: Money }[],
): SlipTotals {
  const of = (mode: keyof typeof slipKinds) =>
    sum(receipts.filter((receipt) => receipt.mode === mode).map(({ amount }) => amount))
  return { cash: of('CASH'), cheques: of('CHEQUE'), drafts: of('DD'), cards: of('CARD') }
}

/** The kinds whose total on the slip is not what the receipts come to. */
export const differingKinds = (written: SlipTotals, found: SlipTotals): SlipKind[] =>
  Object.values(slipKinds).filter((kind) => written[kind] !== found[kind])

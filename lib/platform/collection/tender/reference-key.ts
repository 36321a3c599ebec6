import type { PaymentMode } from '../../billing/rules/payment-modes'
import { latinDigits } from '../../language/digits'
import type { Tender } from '../collection'

/** A reference as it is compared: digits of any script as 0-9, capitals, no blanks, dashes or other marks. */
export const plainReference = (text: string): string =>
  latinDigits(text)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const transfers: readonly PaymentMode[] = ['OFFLINE_NEFT', 'OFFLINE_RTGS']
const papers: Partial<Record<PaymentMode, string>> = { CHEQUE: 'CHQ', DD: 'DD', POSTAL_ORDER: 'PO' }

type Referring = Pick<
  Tender,
  'mode' | 'transactionNumber' | 'instrumentNumber' | 'ifsc' | 'bank' | 'gatewayOrderId'
>

/** The key of a transaction number: one for UPI, card machine and bank transfers, since a number typed under another is the same money. */
export const transactionKey = (number: string): string => `TXN:${plainReference(number)}`

/**
 * What tells this instrument from every other at the ULB, and the field that says it. None for cash, and for what came
 * through the gateway, whose own number is kept as it is.
 */
export function referenceOf(tender: Referring): { key: string; field: string } | undefined {
  const { mode, transactionNumber, instrumentNumber, ifsc, bank, gatewayOrderId } = tender
  if (mode === 'CASH' || gatewayOrderId !== undefined) return undefined
  const number = plainReference(instrumentNumber ?? '')
  const paper = papers[mode]
  if (paper) {
    const branch = plainReference(ifsc?.trim() || bank || '')
    return { key: `${paper}:${branch}:${number.replace(/^0+/, '')}`, field: 'instrumentNumber' }
  }
  return transfers.includes(mode)
    ? { key: `TXN:${number}`, field: 'instrumentNumber' }
    : { key: transactionKey(transactionNumber ?? ''), field: 'transactionNumber' }
}

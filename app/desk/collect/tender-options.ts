import { paymentModes, type PaymentMode } from '@/lib/platform/billing/rules/payment-modes'
import type { Language } from '@/lib/platform/language/language'
import type { TenderOption } from './tender'

const keys: Partial<Record<PaymentMode, string>> = {
  CASH: 'F4',
  UPI: 'F6',
  CARD: 'F7',
  CHEQUE: 'F8',
}
const atTheWindow: readonly PaymentMode[] = [
  'CASH',
  'UPI',
  'CARD',
  'CHEQUE',
  'DD',
  'POSTAL_ORDER',
  'OFFLINE_NEFT',
  'OFFLINE_RTGS',
]

/** What a clerk can take for a bill, the usual first. */
export const tenderOptions = (modes: readonly PaymentMode[], language: Language): TenderOption[] =>
  atTheWindow
    .filter((mode) => modes.includes(mode))
    .map((mode) => ({
      value: mode,
      label: paymentModes[mode].name[language],
      hotkey: keys[mode],
      needs: mode === 'CASH' ? 'received' : paymentModes[mode].needs.join(' '),
    }))

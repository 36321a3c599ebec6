import { z } from 'zod'

export const PaymentMode = z.enum([
  'CASH',
  'CHEQUE',
  'DD',
  'POSTAL_ORDER',
  'CARD',
  'UPI',
  'ONLINE',
  'OFFLINE_NEFT',
  'OFFLINE_RTGS',
  'ONLINE_NEFT',
  'ONLINE_RTGS',
])
export type PaymentMode = z.infer<typeof PaymentMode>

/** What a person must give beside the amount. */
type PaymentNeed = 'instrumentNumber' | 'instrumentOn' | 'ifsc' | 'transactionNumber'

/** The life of the instrument that carries the money; the first four are open. */
export type InstrumentStatus =
  | 'APPROVED'
  | 'APPROVAL_PENDING'
  | 'TO_BE_SUBMITTED'
  | 'REMITTED'
  | 'REJECTED'
  | 'CANCELLED'
  | 'DISHONOURED'

export type PaymentStatus = 'NEW' | 'DEPOSITED' | 'CANCELLED' | 'DISHONOURED' | 'RECONCILED'

type Mode = {
  readonly name: { readonly en: string; readonly hi: string }
  readonly needs: readonly PaymentNeed[]
  /** The bank has the money already, so the receipt cannot be cancelled, only refunded. */
  readonly settled: boolean
  /** Its proof lies in the drawer until it goes on a pay-in slip, though the bank moves the money by itself. */
  readonly held?: boolean
}

const instrument = ['instrumentNumber', 'instrumentOn', 'ifsc'] as const

/** Every way to pay, with what it needs. A card's instrument number is its last four digits. */
export const paymentModes: Readonly<Record<PaymentMode, Mode>> = {
  CASH: { name: { en: 'Cash', hi: 'नकद' }, needs: [], settled: false },
  CHEQUE: { name: { en: 'Cheque', hi: 'चेक' }, needs: instrument, settled: false },
  DD: { name: { en: 'Demand draft', hi: 'डिमांड ड्राफ़्ट' }, needs: instrument, settled: false },
  POSTAL_ORDER: {
    name: { en: 'Postal order', hi: 'पोस्टल ऑर्डर' },
    needs: ['instrumentNumber', 'instrumentOn'],
    settled: false,
  },
  CARD: {
    name: { en: 'Card', hi: 'कार्ड' },
    needs: ['transactionNumber', 'instrumentNumber'],
    settled: true,
    held: true,
  },
  UPI: { name: { en: 'UPI', hi: 'यूपीआई' }, needs: ['transactionNumber'], settled: true },
  ONLINE: { name: { en: 'Online', hi: 'ऑनलाइन' }, needs: ['transactionNumber'], settled: true },
  OFFLINE_NEFT: {
    name: { en: 'NEFT at the bank', hi: 'बैंक में एनईएफ़टी' },
    needs: instrument,
    settled: false,
  },
  OFFLINE_RTGS: {
    name: { en: 'RTGS at the bank', hi: 'बैंक में आरटीजीएस' },
    needs: instrument,
    settled: false,
  },
  ONLINE_NEFT: {
    name: { en: 'NEFT online', hi: 'ऑनलाइन एनईएफ़टी' },
    needs: ['transactionNumber'],
    settled: true,
  },
  ONLINE_RTGS: {
    name: { en: 'RTGS online', hi: 'ऑनलाइन आरटीजीएस' },
    needs: ['transactionNumber'],
    settled: true,
  },
}

/** How a payment's instrument and status begin: in the bank, or held until a pay-in slip takes it there. */
export const instrumentStart = (
  mode: PaymentMode,
): { instrument: InstrumentStatus; payment: PaymentStatus } =>
  paymentModes[mode].settled && !paymentModes[mode].held
    ? { instrument: 'REMITTED', payment: 'DEPOSITED' }
    : { instrument: 'APPROVED', payment: 'NEW' }

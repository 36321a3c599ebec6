import type { Day } from '@/lib/platform/dates/dates'
import { formatDay } from '@/lib/platform/dates/format-day'
import { formatRupees } from '@/lib/platform/money/format-rupees'
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

const plain: Readonly<Record<Plain, { en: string; hi: string }>> = {
  expired: {
    en: 'This bill has lapsed. Make a new bill to see what is due today.',
    hi: 'इस बिल की अवधि समाप्त हो गई है। आज की देय राशि जानने के लिए नया बिल बनाएँ।',
  },
  'already-paid': {
    en: 'This bill is already paid.',
    hi: 'इस बिल का भुगतान हो चुका है।',
  },
  cancelled: { en: 'This bill was cancelled.', hi: 'यह बिल रद्द कर दिया गया है।' },
  negative: {
    en: 'The amount cannot be less than zero.',
    hi: 'राशि शून्य से कम नहीं हो सकती।',
  },
  fraction: {
    en: 'Pay in whole rupees, without paise.',
    hi: 'भुगतान पूरे रुपयों में करें, पैसों में नहीं।',
  },
  'mode-not-allowed': {
    en: 'This bill cannot be paid this way. Choose another.',
    hi: 'इस बिल का भुगतान इस माध्यम से नहीं हो सकता। दूसरा माध्यम चुनें।',
  },
  'instrument-missing': {
    en: 'Enter the number of the cheque, draft, order or card.',
    hi: 'चेक, ड्राफ़्ट, पोस्टल ऑर्डर या कार्ड का नंबर लिखें।',
  },
  'instrument-date-missing': {
    en: 'Enter the date on the cheque, draft or order.',
    hi: 'चेक, ड्राफ़्ट या पोस्टल ऑर्डर पर लिखी तारीख भरें।',
  },
  'transaction-missing': {
    en: 'Enter the transaction number.',
    hi: 'लेन-देन संख्या लिखें।',
  },
  ifsc: {
    en: 'Enter the 11-character IFSC of the bank branch.',
    hi: 'बैंक शाखा का 11 अक्षरों का आईएफ़एससी कोड लिखें।',
  },
  mobile: {
    en: 'Enter a 10-digit mobile number that begins with 6, 7, 8 or 9.',
    hi: '6, 7, 8 या 9 से शुरू होने वाला 10 अंकों का मोबाइल नंबर लिखें।',
  },
  'receipt-date-future': {
    en: 'The date of the paper receipt cannot be later than today.',
    hi: 'काग़ज़ी रसीद की तारीख आज के बाद की नहीं हो सकती।',
  },
}

/** The refusal in plain words, safe to show. */
export function faultMessage(fault: PaymentFault, language: 'en' | 'hi'): string {
  const en = language === 'en'
  switch (fault.code) {
    case 'too-much': {
      const due = formatRupees(fault.amount)
      return en ? `Not more than ${due} is due.` : `${due} से अधिक देय नहीं है।`
    }
    case 'too-little': {
      const due = formatRupees(fault.amount)
      return en ? `The full ${due} must be paid at once.` : `पूरे ${due} एक साथ चुकाने होंगे।`
    }
    case 'below-minimum': {
      const minimum = formatRupees(fault.amount)
      return en ? `Pay at least ${minimum}.` : `कम से कम ${minimum} का भुगतान करें।`
    }
    case 'cheque-date-future': {
      const day = formatDay(fault.day, language)
      return en
        ? `The cheque, draft or order may not be dated after ${day}.`
        : `चेक, ड्राफ़्ट या पोस्टल ऑर्डर की तारीख ${day} के बाद की नहीं हो सकती।`
    }
    case 'cheque-older-than-90-days': {
      const day = formatDay(fault.day, language)
      return en
        ? `The cheque, draft or order is more than 90 days old; it must be dated ${day} or later.`
        : `चेक, ड्राफ़्ट या पोस्टल ऑर्डर 90 दिन से पुराना है; उसकी तारीख ${day} या उसके बाद की होनी चाहिए।`
    }
    default:
      return plain[fault.code][language]
  }
}

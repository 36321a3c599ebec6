import { KnownError } from '@/lib/infra/errors/known-error'
type Code = 'none' | 'several' | 'quantity-missing' | 'rebate-too-large'

/** A fee cannot be worked out; `slabs` names the rows that were in question. */
export class FeeRefused extends KnownError {
  static override readonly kind = 'fee-refused'
  override readonly name = 'FeeRefused'
  constructor(
    readonly code: Code,
    readonly slabs: readonly string[] = [],
  ) {
    super(feeRefusal(code, 'en'))
  }
}

const texts: Readonly<Record<Code, { en: string; hi: string }>> = {
  none: {
    en: 'No fee is laid down for this choice. The office will tell you what to do.',
    hi: 'इस विकल्प के लिए कोई शुल्क निर्धारित नहीं है। आगे क्या करना है, यह कार्यालय बताएगा।',
  },
  several: {
    en: 'More than one fee is laid down for this choice. The office must correct its fee table.',
    hi: 'इस विकल्प के लिए एक से अधिक शुल्क निर्धारित हैं। कार्यालय को शुल्क तालिका ठीक करनी होगी।',
  },
  'quantity-missing': {
    en: 'The fee depends on a quantity. Enter a number that is zero or more.',
    hi: 'शुल्क मात्रा पर निर्भर है। शून्य या उससे बड़ी संख्या लिखें।',
  },
  'rebate-too-large': {
    en: 'A rebate cannot be larger than the fee.',
    hi: 'छूट शुल्क से अधिक नहीं हो सकती।',
  },
}

/** The refusal in plain words, safe to show. */
export const feeRefusal = (code: Code, language: 'en' | 'hi'): string => texts[code][language]

import { latinDigits } from '../language/digits'

const separators = /[\s().\u2010-\u2015-]/g
const indianMobile = /^(?:\+|00)?(?:91)?0?([6-9]\d{9})$/

/** Ten digits of an Indian mobile, however it was typed (digits of any script too), or undefined. */
export const normaliseMobile = (text: string): string | undefined => {
  const digits = latinDigits(text.normalize('NFKC')).replace(separators, '')
  // `+98…` and `0098…` are Iran, not an Indian number without its country code.
  if (/^(?:\+|00)(?!91)/.test(digits)) return undefined
  return indianMobile.exec(digits)?.[1]
}

/** `98xxxxx345`: enough for its owner to recognise; anything but ten digits is hidden altogether. */
export const maskMobile = (mobile: string) =>
  /^\d{10}$/.test(mobile) ? `${mobile.slice(0, 2)}xxxxx${mobile.slice(-3)}` : 'xxxxxxxxxx'

// The zero of each script of India, of Urdu and Arabic; nine more digits follow it.
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x1c50,
  0xabf0,
]

/** The text with the decimal digits of every script of India (and full-width ones) as 0 to 9. */
export const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.normalize('NFKC').codePointAt(0) ?? 0
    const zero = zeros.find((first) => code >= first && code < first + 10)
    return zero === undefined ? digit.normalize('NFKC') : String(code - zero)
  })

const dash = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g

/** A code of digits as people copy it: digits of any script, blanks, dots and dashes between them left out. */
export const typedCode = (text: string): string =>
  latinDigits(text)
    .replace(dash, '-')
    .replace(/[\s.\-\u200B-\u200D\u2060\uFEFF]/g, '')

/** A number of a file, licence or receipt as people copy it: capitals, digits of any script, any dash, no blanks. */
export const typedNumber = (text: string): string =>
  latinDigits(text)
    .replace(dash, '-')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
    .toUpperCase()

const devanagariZero = '०'.charCodeAt(0)

/** The text of a raw answer, well formed and without control characters; '' for anything that is not text. */
export function plainText(raw: unknown, lines: 'one' | 'many' = 'one'): string {
  if (typeof raw === 'number' || typeof raw === 'bigint') return String(raw)
  if (typeof raw !== 'string') return ''
  const text = raw.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n')
  return lines === 'many'
    ? text.replace(/[^\P{Cc}\n]/gu, '').trim()
    : text
        .replace(/\p{Cc}/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
}

/** The text with Devanagari digits as 0 to 9 and without the commas and spaces people group digits with. */
export const plainDigits = (raw: unknown): string =>
  plainText(raw)
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - devanagariZero))
    .replace(/[,\s]/g, '')

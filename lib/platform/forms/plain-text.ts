import { latinDigits } from '../language/digits'

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

/** The text with the digits of every script as 0 to 9 and without the commas and spaces people group digits with. */
export const plainDigits = (raw: unknown): string =>
  latinDigits(plainText(raw)).replace(/[,\s]/g, '')

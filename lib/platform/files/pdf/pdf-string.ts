/** The text of a PDF string as it is written: in brackets with its escapes, or in hexadecimal digits. */
export function decodedString(written: string): string {
  const bytes = written.startsWith('<') ? fromHex(written) : fromLiteral(written)
  if (bytes.startsWith('\xfe\xff')) return utf16(bytes.slice(2), 'big')
  if (bytes.startsWith('\xff\xfe')) return utf16(bytes.slice(2), 'little')
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes.slice(3), 'latin1').toString()
  return bytes
}

/** Whether a scalar is a string, in either way of writing. */
export const isString = (written: string) => /^[(<]/.test(written)

function fromHex(written: string): string {
  const digits = written.replace(/[^0-9A-Fa-f]/g, '')
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1')
}

const letters: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const fromLiteral = (written: string) =>
  written
    .slice(1, -1)
    .replace(/\\(?:([0-7]{1,3})|(\r\n|[^]))/g, (_, octal?: string, sign = '') =>
      octal ? String.fromCharCode(parseInt(octal, 8) & 255) : escaped(String(sign)),
    )

// A line that is broken off goes on as if it were not; before any other sign the stroke means nothing.
const escaped = (sign: string) => (/[\r\n]/.test(sign) ? '' : (letters[sign] ?? sign))

function utf16(bytes: string, order: 'big' | 'little'): string {
  const even = Buffer.from(bytes.slice(0, bytes.length & ~1), 'latin1')
  return (order === 'big' ? even.swap16() : even).toString('utf16le')
}

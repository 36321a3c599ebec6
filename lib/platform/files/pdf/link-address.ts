import { decodedString, isString } from './pdf-string'

const harmless = new Set(['http', 'https', 'mailto', 'tel'])

// Longer than any address that a reader opens, and as much of a string as is looked at for a script.
const longest = 32_768

/**
 * Whether a string that is an address to go to leads elsewhere than to a page of the web, a mail address or a telephone
 * number. Blanks and signs that nobody sees are passed over, as browsers do; a relative address is harmless.
 */
export function isAstray(written: string): boolean {
  if (!isString(written)) return false
  if (written.length > longest) return true
  const [, before] = /^([^:/?#]*):/.exec(seen(written)) ?? []
  // `www.example.in:8080` is a server and its port.
  return before !== undefined && !harmless.has(before.toLowerCase()) && !before.includes('.')
}

/** Whether a string is a script, wherever in the file it stands. */
export const isScript = (written: string): boolean =>
  isString(written) && /^(?:javascript|vbscript):/i.test(seen(written.slice(0, longest)))

const seen = (written: string) =>
  decodedString(written).replace(/[\0-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202f\ufeff]+/g, '')

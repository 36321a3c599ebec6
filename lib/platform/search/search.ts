import { normaliseMobile } from '../encryption/mobile'
import { latinDigits } from '../language/digits'

/** What somebody typed into the search box: a mobile number, or words that must all occur. */
export type Sought = { mobile: string } | { words: string[] }

const shortest = 3
const most = 6

/** Reads a search; undefined when no word is long enough to find anything by. */
export function soughtBy(typed: string): Sought | undefined {
  const mobile = normaliseMobile(typed)
  if (mobile) return { mobile }
  const words = latinDigits(typed.normalize('NFC'))
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, most)
  return words.some((word) => word.length >= shortest) ? { words } : undefined
}

import { segmentsOf } from '@/lib/infra/sms/segments'
import { fill } from './notifications'
import { longestLink } from './short-links'

/** Most text messages that are sent as one. */
export const mostSegments = 3

/**
 * What may be said shorter, in this order, and the letters that are left of it. Numbers, days, amounts, links and codes stand
 * whole or the message says nothing.
 */
const shortened: readonly [name: string, least: number][] = [
  ['remark', 0],
  ['reasons', 0],
  ['service', 12],
  ['type', 12],
  ['ulb', 12],
  ['type', 6],
  ['service', 6],
  ['ulb', 6],
]

type Values = Record<string, string | undefined>

/**
 * Fills a text so that it leaves as three text messages at most, its links as short as they are sent. What a person wrote is
 * shortened first, at a word where there is one; the page behind the link has it whole.
 */
export function fitText(text: string, values: Values): string {
  const fitted = { ...values }
  for (const [name, least] of shortened) {
    const whole = fitted[name]
    if (!whole || fits(fill(text, fitted))) continue
    const dots = segmentsOf(fill(text, fitted)).unicode ? '…' : '...'
    const letters = [...whole]
    // The most that fits, by halves.
    let [low, high] = [Math.min(least, letters.length), letters.length]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (fits(fill(text, { ...fitted, [name]: cut(letters, middle, dots) }))) low = middle
      else high = middle - 1
    }
    fitted[name] = cut(letters, low, dots)
  }
  return fill(text, fitted)
}

/** Whether a text leaves as three text messages at most, counted with its links as short as they are sent. */
export const fits = (text: string): boolean => segmentsOf(asSent(text)).segments <= mostSegments

const asSent = (text: string) =>
  text.replace(/https?:\/\/\S+/g, (link) => link.slice(0, longestLink))

function cut(letters: readonly string[], length: number, dots: string): string {
  if (length >= letters.length) return letters.join('')
  const kept = letters.slice(0, length).join('')
  const atWord = kept.replace(/\s+\S*$/, '')
  // Combining signs of a letter that was cut away are left out with it.
  const words = (atWord.length > kept.length / 2 ? atWord : kept).replace(
    /[\p{M}\u200d\u200c]+$/u,
    '',
  )
  return `${words.trimEnd()}${dots}`
}

import type { Heard } from './heard'

/** A digit of any script as 0 to 9; other letters as they are. */
export const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\P{Nd}0-9]/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)))

// Scripts have their digits in tens, from 0 on; no two tens touch but at a multiple of ten from each other.
function valueOf(code: number): number {
  let zero = code
  while (code - zero < 9 && isDigit(zero - 1)) zero -= 1
  return (code - zero) % 10
}
const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code))

/** What people put around the number of a choice: brackets, a stop, and the frame of a keycap. */
const decoration = /[\s.()[\]{}:।\-*#\u20e3\ufe0f]/gu

/**
 * Which of the offered choices an answer is, from 0 on: a number alone, in any digits; the words of a choice and nothing
 * else; or the button of one. `pole number 4 is dark` is none.
 */
export function choiceIn(
  { text, choice }: Pick<Heard, 'text' | 'choice'>,
  codes: readonly string[],
  labels: readonly (readonly string[])[] = [],
): number | undefined {
  const pressed = codes.indexOf(choice ?? '')
  if (pressed >= 0) return pressed
  const alone = plainDigits(text).replace(decoration, '')
  if (/^\d{1,3}$/.test(alone)) {
    const at = Number(alone) - 1
    return at >= 0 && at < codes.length ? at : undefined
  }
  const said = bare(text)
  const named = labels.findIndex((names) =>
    names.some((name) => said !== '' && bare(name) === said),
  )
  return named >= 0 ? named : undefined
}

/** A label as it is compared: without the number before it, case and stops. */
const bare = (text: string) =>
  plainDigits(text)
    .replace(/^\s*\d{1,3}\s*[.):।-]\s*/, '')
    .replace(/[\s.!।]+/g, ' ')
    .trim()
    .toLowerCase()

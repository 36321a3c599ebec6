/** Longest mail of which the words are looked at. */
const longest = 200_000

/**
 * What somebody wrote in a mail: without the mail they answer, wherever they wrote their words, and without what their
 * telephone adds. A mail in which that would leave nothing is all theirs: they sent on what somebody else wrote.
 */
export function ownWords(text: string): string {
  const lines = text.slice(0, longest).replace(/\r\n?/g, '\n').split('\n')
  const own = withoutSignature(withoutQuotation(lines)).join('\n').trim()
  return own === ''
    ? lines
        .map((line) => line.replace(/^[>\s]+/, ''))
        .join('\n')
        .trim()
    : own
}

function withoutQuotation(lines: readonly string[]): string[] {
  const own: string[] = []
  for (let at = 0; at < lines.length;) {
    const length = attributionAt(lines, at)
    if (length > 0) {
      const quoted = isQuoted(nextWords(lines, at + length))
      if (quoted) {
        at += length
        continue
      }
      if (isDated(joined(lines, at, length))) break
    }
    if (beginsOther(lines, at)) break
    const line = lines[at] ?? ''
    if (!isQuoted(line)) own.push(line)
    at += 1
  }
  return own
}

const isQuoted = (line: string) => /^\s{0,3}>/.test(line)
const nextWords = (lines: readonly string[], from: number) =>
  lines.slice(from, from + 4).find((line) => line.trim() !== '') ?? ''
const joined = (lines: readonly string[], at: number, length: number) =>
  lines
    .slice(at, at + length)
    .map((line) => line.trim())
    .join(' ')

/** What may begin the line that says who wrote what follows: English, Hindi, or a day. */
const begins =
  /^\s*(On\b|At\b|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)|दिनांक|\d{1,4}[-./\s]|[०-९]{1,4}[-./\s])/
const ends = /(\bwrote|ने लिखा(?: है| था)?|लिखते हैं|<[^<>\s]+@[^<>\s]+>)\s*[::]\s*$/
// The longest that clients make of it: a name and an address wrapped at 70 letters.
const longestAttribution = 4

/** How many lines say who wrote what follows, from there on: one or, where a client wrapped it, several; 0 for none. */
function attributionAt(lines: readonly string[], at: number): number {
  if (!begins.test(lines[at] ?? '')) return 0
  for (let length = 1; length <= longestAttribution; length += 1) {
    const last = lines[at + length - 1]
    if (last === undefined || (length > 1 && last.trim() === '')) return 0
    const words = joined(lines, at, length)
    if (words.length > 400) return 0
    if (ends.test(words)) return length
  }
  return 0
}

/** Whether a day, a time or an address stands in it, as clients write and people hardly do. */
const isDated = (words: string) =>
  /@|[\d०-९]{1,2}[:.][\d०-९]{2}|\b(19|20)\d\d\b|[१२][०-९]{3}/.test(words)

const original =
  /^\s*[-_*]{2,}\s*(original message|original appointment|मूल संदेश|मूल मेल|reply above this line)\s*[-_*]{2,}\s*$/i
const from = /^\s*\*?(from|प्रेषक|द्वारा)\s*:\*?\s*\S/i
const sent = /^\s*\*?(sent|date|भेजा गया|भेजा|दिनांक|तारीख)\s*:\*?\s*\S/i
const others = /^\s*\*?(to|cc|subject|प्रति|सेवा में|विषय)\s*:\*?/i

/** Whether another mail begins there: a line of dashes with words, a long line of underscores, or its head as Outlook writes it. */
function beginsOther(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (original.test(line) || /^\s*_{10,}\s*$/.test(line)) return true
  if (!from.test(line)) return false
  const head = lines.slice(at + 1, at + 7)
  return head.some((one) => sent.test(one)) && head.some((one) => others.test(one))
}

const added = [
  /^sent (from|via|using|with) (my |the )?[\w\s'’.,+-]{2,60}$/i,
  /^get outlook for (ios|android|mac|windows)\b.{0,60}$/i,
  /^(yahoo|rediff|zoho) ?mail\b.{0,80}$/i,
  /^(मेरे|मेरी|अपने)?\s*[\p{L}\p{M}\w\s-]{2,40} से (भेजा|भेजी) (गया|गई)( है)?[।.]?$/u,
  /^virus-free\.?( www\.\S{3,40})?$/i,
]

// A signature is short; dashes in the middle of a letter are only dashes.
const longestSignature = 10

function withoutSignature(lines: readonly string[]): string[] {
  const dashes = lines.findIndex((line) => /^-- ?$/.test(line))
  const after = lines.slice(dashes + 1).filter((line) => line.trim() !== '')
  const cut = dashes > 0 && after.length <= longestSignature
  const own = cut ? lines.slice(0, dashes) : [...lines]
  while (own.length > 0 && isAdded(own.at(-1) ?? '')) own.pop()
  return own
}

const isAdded = (line: string) => line.trim() === '' || added.some((one) => one.test(line.trim()))

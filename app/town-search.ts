/** A town as the finder knows it: what people may call it, and where it is. */
export type Town = { slug: string; name: string; other: string; district: string }

/** Towns whose name begins with the words, in either script; else holds them; else is nearly them. */
export function townsMatching<Found extends Town>(
  towns: readonly Found[],
  words: string,
): { towns: readonly Found[]; nearly: boolean } {
  const typed = folded(words)
  if (typed === '') return { towns: [], nearly: false }
  const that = (test: (name: string) => boolean) =>
    towns.filter(({ slug, name, other }) => [slug, name, other].map(folded).some(test))

  const exact = that((name) => name === typed)
  if (exact.length > 0) return { towns: exact, nearly: false }
  const begins = that((name) => name.startsWith(typed))
  const holds = that((name) => name.includes(typed)).filter((town) => !begins.includes(town))
  if (begins.length + holds.length > 0) return { towns: [...begins, ...holds], nearly: false }

  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2
  return { towns: that((name) => slips > 0 && within(slips, name, typed)), nearly: true }
}

/** What counts of a name: no case, spaces or marks people leave out (nukta, chandrabindu). */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\s\u0300-\u036f\u093c().-]/g, '')
    .replace(/ँ/g, 'ं')

/** Whether one text becomes the other by so many slips of a letter. */
function within(slips: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > slips) return false
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return (row[b.length] ?? slips + 1) <= slips
}

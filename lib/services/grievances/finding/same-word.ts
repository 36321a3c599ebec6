const endings = /^(?:s|es|ed|ing|ion)$/
const hindiEndings = /^(?:o|on|e|en)$/

/** How surely a typed word is one of the list, 0 to 1; both as they sound. */
export function sameWord(typed: string, known: string): number {
  if (typed === known) return 1
  if (stem(typed) !== '' && stem(typed) === stem(known)) return 0.9
  return adds(typed, known) || adds(known, typed) ? 0.85 : 0
}

/** A Hindi word that ends in a vowel changes only there: `kutta`, `kutte`, `kutton`. */
const stem = (word: string): string =>
  /^(.{3,}?)(?:[aeiou]|on|iya|iyan|iyon)$/.exec(word)?.[1] ?? ''

function adds(longer: string, shorter: string): boolean {
  if (shorter.length < 3 || !longer.startsWith(shorter)) return false
  const ending = longer.slice(shorter.length)
  return endings.test(ending) || (shorter.length >= 4 && hindiEndings.test(ending))
}

/** Whether two words differ in one letter at most: one more, one less, another, or two swapped. */
export function oneTypoApart(one: string, other: string): boolean {
  if (one.length < other.length) return oneTypoApart(other, one)
  if (one.length - other.length > 1) return false
  let at = 0
  while (at < other.length && one[at] === other[at]) at += 1
  const rest = one.slice(at + 1)
  if (one.length > other.length) return rest === other.slice(at)
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at]
  return rest === other.slice(at + 1) || (swapped && one.slice(at + 2) === other.slice(at + 2))
}

/** What may stand more than once in a page's query: the files of a list that were not taken. */
const lists = ['refused']

/**
 * The address with each name of its query once, as it first stands there: pages read a text, and no link or form of ours
 * says a name twice.
 */
export function askedOnce(url: string): string {
  const at = url.indexOf('?')
  if (at < 0) return url
  const parts = url.slice(at + 1).split('&')
  const seen = new Set<string>()
  const kept = parts.filter((part) => {
    const [name = ''] = new URLSearchParams(part).keys()
    if (lists.includes(name)) return true
    return seen.size < seen.add(name).size
  })
  return kept.length === parts.length ? url : `${url.slice(0, at)}?${kept.join('&')}`
}

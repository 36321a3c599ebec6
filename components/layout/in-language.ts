/** First parts of addresses without a language: people see `/pay/…`, the server answers `/hi/pay/…`. */
export const shortAddresses = ['pay', 'verify']

/** The address of the same page in another language, with its query. */
export function inLanguage(pathname: string, search: string, language: string): string {
  const [first = '', ...rest] = pathname.split('/').slice(1)
  const parts = /^[a-z]{2}$/.test(first) ? rest : [first, ...rest]
  const query = new URLSearchParams(search)
  query.delete('lang')

  const isShort = shortAddresses.includes(parts[0] ?? '')
  if (isShort) query.set('lang', language)
  const path = `/${(isShort ? parts : [language, ...parts]).filter(Boolean).join('/')}`
  return query.size > 0 ? `${path}?${query}` : path
}

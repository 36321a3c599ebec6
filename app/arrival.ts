import { isLanguage, type Language } from '@/lib/platform/language/language'
import { pickLanguage } from '@/lib/platform/language/pick-language'

/** What an address asks for: how to answer it, and in which language. */
export type Arrival =
  | { is: 'page'; language: Language }
  | { is: 'short'; language: Language; at: string }
  | { is: 'elsewhere'; to: string }
  | { is: 'desk' }
  | { is: 'interface' }

/** Short addresses carry no language: it is asked for (`?lang=`), remembered, or the browser's. */
const short = ['pay', 'verify']

type Asked = {
  pathname: string
  search: string
  cookie: string | undefined
  acceptLanguage: string | null
}

/** Reads an address. A citizen's page begins with its language; one that does not is sent there. */
export function arrivalOf({ pathname, search, cookie, acceptLanguage }: Asked): Arrival {
  const [first = ''] = pathname.split('/').slice(1)
  if (first === 'api') return { is: 'interface' }
  if (first === 'desk') return { is: 'desk' }
  if (isLanguage(first)) return { is: 'page', language: first }

  const asked = new URLSearchParams(search).get('lang') ?? undefined
  const language = isLanguage(asked) ? asked : pickLanguage(cookie, acceptLanguage)
  const at = `/${language}${pathname === '/' ? '' : pathname}`
  return short.includes(first)
    ? { is: 'short', language, at }
    : { is: 'elsewhere', to: at + search }
}

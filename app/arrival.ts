import { shortAddresses } from '@/components/layout/in-language'
import { isLanguage, type Language } from '@/lib/platform/language/language'
import { pickLanguage } from '@/lib/platform/language/pick-language'
import { placesIn, sitePlaces } from '@/lib/platform/modules/started'

/** What an address asks for: how to answer it, in which language; `home` is a town’s slug. */
export type Arrival =
  | { is: 'page'; language: Language; home?: string }
  | { is: 'short'; language: Language; at: string }
  | { is: 'elsewhere'; to: `/${string}` }
  | { is: 'desk' }
  /** What an officer is shown who acted on a file too late: a page, answered as a conflict. */
  | { is: 'conflict' }
  /** An address of the desk that no page answers. */
  | { is: 'missing-at-desk' }
  | { is: 'interface' }

/** What stands where a town's slug would, besides what modules have there. */
const ownPages = [
  'about',
  'accessibility',
  'fees',
  'help',
  'my',
  'pay',
  'privacy',
  'sign-in',
  'track',
  'verify',
]

/** What stands where a town's slug would. */
export const noTowns = (): readonly string[] => [
  ...ownPages,
  ...sitePlaces().map(({ part }) => part),
]

/** The parts of the desk, besides what modules have there. */
const ownParts = [
  'adjustments',
  'administration',
  'collect',
  'counter',
  'figures',
  'files',
  'inbox',
  'outbox',
  'posting',
  'receipts',
  'refunds',
  'register',
  'sessions',
  'sign-in',
]

/** The parts of the desk. */
export const deskParts = (): readonly string[] => [
  ...ownParts,
  ...[...placesIn('desk'), ...placesIn('figures')].map(({ href }) => href.split('/')[2] ?? ''),
]

const conflict = /^\/desk\/[^/]+\/[^/]+\/changed$/

type Asked = {
  pathname: string
  search: string
  cookie: string | undefined
  acceptLanguage: string | null
}

/** Reads an address. A citizen's page begins with its language; one that does not is sent there. */
export function arrivalOf({ pathname, search, cookie, acceptLanguage }: Asked): Arrival {
  const [first = '', second, ...more] = pathname.split('/').slice(1)
  if (first === 'api') return { is: 'interface' }
  if (conflict.test(pathname)) return { is: 'conflict' }
  if (first === 'desk')
    return { is: !second || deskParts().includes(second) ? 'desk' : 'missing-at-desk' }
  if (isLanguage(first)) {
    const isHome = second && more.length === 0 && !noTowns().includes(second)
    return { is: 'page', language: first, ...(isHome && { home: second }) }
  }

  const asked = new URLSearchParams(search).get('lang') ?? undefined
  const language = isLanguage(asked) ? asked : pickLanguage(cookie, acceptLanguage)
  const at = `/${language}${pathname === '/' ? '' : pathname}` as const
  return shortAddresses.includes(first)
    ? { is: 'short', language, at }
    : { is: 'elsewhere', to: `${at}${search}` }
}

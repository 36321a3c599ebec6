import {
  ComplaintFilter,
  type ComplaintView,
} from '@/lib/services/grievances/listing/complaint-filter'
import { paths } from '../../paths'
import type { Officer } from '../desk-caller'

/** What the address of the list may say; everything may be left out. `as` is how it is shown, `at` where a route begins. */
export type Asked = Partial<Record<Name, string>>
type Name = keyof ComplaintFilter | 'as' | 'at' | 'cursor'

const order = [
  'view',
  'type',
  'group',
  'ward',
  'state',
  'assignee',
  'source',
  'sort',
  'q',
  'as',
  'at',
  'cursor',
] as const

/** The address of the list for a filter, always in one order. */
export const complaintsHref = (asked: Partial<Record<Name, string | undefined>>): string =>
  paths.deskComplaints(Object.fromEntries(order.map((name) => [name, asked[name]])))

/** The address without a filter, from its first page. */
export const without = ({ cursor: _cursor, ...asked }: Asked, name: keyof Asked): string =>
  complaintsHref({ ...asked, [name]: undefined })

/** What an address says, without what is no filter. */
export const askedIn = (query: Record<string, string | string[] | undefined>): Asked =>
  Object.fromEntries(
    order.flatMap((name) => {
      const value = [query[name]].flat()[0]?.trim()
      return value && isRight(name, value) ? [[name, value]] : []
    }),
  )

function isRight(name: keyof Asked, value: string): boolean {
  if (name === 'cursor') return true
  if (name === 'as') return value === 'map' || value === 'route'
  if (name === 'at') return pointIn(value) !== undefined
  return ComplaintFilter.shape[name].safeParse(value).success
}

/** A point as an address says it: `30.3165,78.0322`. */
export function pointIn(text: string | undefined) {
  const [, latitude, longitude] = /^(-?\d{1,2}\.?\d*),(-?\d{1,3}\.?\d*)$/.exec(text ?? '') ?? []
  return latitude && longitude
    ? { latitude: Number(latitude), longitude: Number(longitude) }
    : undefined
}

/** What an officer begins with: what to give, what to put right, or what is open. Field staff are shown their own. */
export function filterFor({ grants }: Pick<Officer, 'grants'>, asked: Asked): ComplaintFilter {
  const { as: _as, at: _at, cursor: _cursor, ...filter } = asked
  const field = grants.includes('grievances.field-work') && !grants.includes('grievances.route')
  const first: ComplaintView = grants.includes('grievances.route')
    ? 'route'
    : field
      ? 'mine'
      : 'open'
  const view = asked.q ? 'all' : (asked.view ?? first)
  const own = field && (view === 'late' || view === 'soon') ? { assignee: 'me' } : {}
  return ComplaintFilter.parse({ ...own, ...filter, view })
}

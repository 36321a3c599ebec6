import { InboxFilter } from '@/lib/platform/inbox/inbox'
import { paths, withQuery } from '../../paths'

/** What the address of the inbox may say; everything may be left out. */
export type Asked = Partial<Record<keyof InboxFilter | 'q' | 'cursor', string>>

const order = [
  'view',
  'service',
  'state',
  'ward',
  'age',
  'assignee',
  'sort',
  'q',
  'cursor',
] as const

/** The address of the inbox for a filter, always in one order. */
export const inboxHref = (asked: Asked): string =>
  withQuery(paths.desk('inbox'), Object.fromEntries(order.map((name) => [name, asked[name]])))

/** The address without a filter, from its first page. */
export const without = ({ cursor: _cursor, ...asked }: Asked, name: keyof Asked): string =>
  inboxHref({ ...asked, [name]: undefined })

/** What an address says, without what is no filter. */
export function askedIn(query: Record<string, string | string[] | undefined>): Asked {
  const said = Object.fromEntries(
    order.flatMap((name) => {
      const value = [query[name]].flat()[0]?.trim()
      return value && isRight(name, value) ? [[name, value]] : []
    }),
  )
  return said.view === 'work' || said.sort === 'due' ? withoutDefaults(said) : said
}

const isRight = (name: keyof Asked, value: string): boolean =>
  name === 'q' || name === 'cursor' || InboxFilter.shape[name].safeParse(value).success

const withoutDefaults = ({ view, sort, ...asked }: Asked): Asked => ({
  ...asked,
  ...(view && view !== 'work' ? { view } : {}),
  ...(sort && sort !== 'due' ? { sort } : {}),
})

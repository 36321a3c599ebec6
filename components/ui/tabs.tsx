import type { ReactNode } from 'react'
import { Link } from './link'

/** One view of the same thing, at an address of its own. */
export type Tab = { href: string; label: ReactNode; current?: boolean }

/** Views side by side; links, so that each can be kept and opened apart. */
export const Tabs = ({ tabs, label }: { tabs: readonly Tab[]; label: string }) => (
  <nav className="tabs" aria-label={label}>
    {tabs.map(({ href, label: name, current }) => (
      <Link key={href} href={href} aria-current={current ? 'page' : undefined}>
        {name}
      </Link>
    ))}
  </nav>
)

import type { ReactNode } from 'react'
import { Link } from './link'

/** One row; `aside` sits right: days, a language, an icon. */
type LinkRow = { href: string; label: ReactNode; aside?: ReactNode }

type Props = { links: readonly LinkRow[]; columns?: 2 | 3; plain?: boolean; small?: boolean }

/** Links with a hairline under each; the whole row is the target. */
export function LinkList({ links, columns, plain, small }: Props) {
  return (
    <ul className={`links ${columns ? `cols${columns}` : ''} ${small ? 'small' : ''}`}>
      {links.map(({ href, label, aside }) => (
        <li key={href}>
          <Link href={href} className={plain ? 'plain' : undefined}>
            {label}
            {aside && <span>{aside}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}

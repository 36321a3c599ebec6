import { Icon } from './icon'
import { Link } from './link'

type Props = {
  label: string
  previous?: { href: string; label: string } | undefined
  next?: { href: string; label: string } | undefined
  /** “1–17 of 42”, when it is known cheaply. */
  position?: string
}

/** Pages by key: only back and forward, as links that can be kept. */
export function Pagination({ label, previous, next, position }: Props) {
  if (!previous && !next && !position) return null

  return (
    <nav className="pages" aria-label={label}>
      {previous && (
        <Link href={previous.href} rel="prev">
          <Icon name="back" /> {previous.label}
        </Link>
      )}
      {position && <span className="meta">{position}</span>}
      {next && (
        <Link href={next.href} rel="next">
          {next.label} <Icon name="forward" />
        </Link>
      )}
    </nav>
  )
}

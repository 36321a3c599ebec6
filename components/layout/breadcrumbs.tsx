import { Link } from '../ui/link'

type Props = { label: string; crumbs: readonly { href: string; label: string }[] }

/** The way here, without the page itself. */
export const Breadcrumbs = ({ label, crumbs }: Props) => (
  <nav aria-label={label}>
    <ol className="crumbs">
      {crumbs.map((crumb) => (
        <li key={crumb.href}>
          <Link href={crumb.href}>{crumb.label}</Link>
        </li>
      ))}
    </ol>
  </nav>
)

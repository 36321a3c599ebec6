import { Icon } from '../ui/icon'
import { Link } from '../ui/link'

/** One step back, to a page we name ourselves. */
export const BackLink = ({ href, children }: { href: string; children: string }) => (
  <Link className="back" href={href}>
    <Icon name="back" />
    {children}
  </Link>
)

import { Link } from '../ui/link'

/** A queue and how many wait in it; `late` when the number is of overdue files. */
export type Queue = {
  href: string
  label: string
  count?: string
  current?: boolean
  late?: boolean
}

type Props = { label: string; groups: readonly { title: string; queues: readonly Queue[] }[] }

/** The queues of the desk. After `<main>` in the source, left of it on screen. */
export const QueueRail = ({ label, groups }: Props) => (
  <nav className="rail" aria-label={label}>
    {groups.map(({ title, queues }) => (
      <div key={title} className="rail__group">
        <h2>{title}</h2>
        <ul>
          {queues.map(({ href, label: name, count, current, late }) => (
            <li key={href}>
              <Link href={href} aria-current={current ? 'page' : undefined}>
                <span>{name}</span>
                <span className={late ? 'late' : undefined}>{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </nav>
)

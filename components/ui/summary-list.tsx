import type { ReactNode } from 'react'
import { Link } from './link'

/** A question and its answer, with the way to change it. */
export type SummaryRow = {
  term: string
  answer: ReactNode
  change?: { href: string; label: string }
}

/** Answers to check, or the facts of a file. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const changeable = rows.some((row) => row.change)

  return (
    <dl className={`sum ${changeable ? '' : 'sum--2'}`}>
      {rows.map(({ term, answer, change }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{answer}</dd>
          {change && (
            <dd className="act">
              <Link href={change.href}>
                {change.label}
                <span className="vh"> {term}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

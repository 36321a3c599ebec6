import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  note?: ReactNode
  first?: boolean
  id?: string
  children: ReactNode
}

/** A part of a citizen page: heading in the margin, matter right, a hairline above (ink if first). */
export const LedgerSection = ({ title, note, first, id, children }: Props) => (
  <section className={`ledger ${first ? 'ledger--ink' : ''}`} id={id}>
    <div>
      <h2 className="h-m">{title}</h2>
      {note && <p className="muted small">{note}</p>}
    </div>
    <div>{children}</div>
  </section>
)

import type { ReactNode } from 'react'

type Props = { title: ReactNode; meta?: ReactNode; actions?: ReactNode }

/** The top of a desk page: its name, its count in words, what can be done with all of it. */
export const DeskHead = ({ title, meta, actions }: Props) => (
  <div className="desk-head">
    <h1 className="h-l">{title}</h1>
    {meta && <span className="meta">{meta}</span>}
    {actions && <span className="right buttons">{actions}</span>}
  </div>
)

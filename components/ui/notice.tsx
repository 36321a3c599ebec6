import type { ReactNode } from 'react'

type Props = { title: ReactNode; children?: ReactNode; tone?: 'plain' | 'done' | 'warning' }

/** Something to know, between two rules. `done` and `warning` are announced. */
export const Notice = ({ title, children, tone = 'plain' }: Props) => (
  <div className={`note note--${tone}`} role={tone === 'plain' ? undefined : 'status'}>
    <b>{title}</b>
    {children && <div>{children}</div>}
  </div>
)

import type { ReactNode } from 'react'

type Props = { title: string; children?: ReactNode; actions?: ReactNode; level?: 'h1' | 'h2' }

/** Nothing here: say what would be, and where to go instead. */
export function EmptyState({ title, children, actions, level: Heading = 'h2' }: Props) {
  return (
    <div className="empty">
      <svg viewBox="0 0 400 110" fill="none" strokeLinejoin="round" aria-hidden="true">
        <path
          d="M0 100H60L92 84L108 90L150 56L168 68L214 26L232 48L252 38L290 72L308 64L340 88L356 84L400 100"
          stroke="var(--rule-2)"
          strokeWidth="1.25"
        />
        <path d="M0 100.5H400" stroke="var(--rule-2)" />
        <circle cx="300" cy="30" r="9" fill="var(--marigold)" />
      </svg>
      <Heading className="h-m">{title}</Heading>
      {children && <div className="muted empty__text">{children}</div>}
      {actions && <div className="buttons">{actions}</div>}
    </div>
  )
}

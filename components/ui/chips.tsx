import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Link } from './link'

/** A filter in force; `without` is the address that drops it, `removeLabel` says so aloud. */
export type Chip = { name: string; value: string; without?: string; removeLabel?: string }

type Props = { chips: readonly Chip[]; label: string; children?: ReactNode }

/** Filters that mirror the address; `children` holds the control that adds one. */
export function Chips({ chips, label, children }: Props) {
  return (
    <div className="filters" role="group" aria-label={label}>
      {chips.map(({ name, value, without, removeLabel }) => (
        <span key={name} className="chip">
          <span>{name}</span>
          <b>{value}</b>
          {without && (
            <Link href={without} aria-label={removeLabel}>
              <Icon name="close" size={12} />
            </Link>
          )}
        </span>
      ))}
      {children}
    </div>
  )
}

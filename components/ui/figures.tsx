import type { ReactNode } from 'react'
import { Bar } from './bar'

/** A figure people may judge us by, with the words that make it mean something. */
export type Figure = { label: string; value: ReactNode; percent?: number; note?: ReactNode }

/** Figures in a row. */
export const Figures = ({ figures }: { figures: readonly Figure[] }) => (
  <dl className="figures">
    {figures.map(({ label, value, percent, note }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {value}
          {percent !== undefined && <Bar percent={percent} />}
          {note && <span className="sub">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
